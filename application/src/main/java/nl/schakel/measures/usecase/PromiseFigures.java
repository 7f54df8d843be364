package nl.schakel.measures.usecase;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.agreements.PromiseCounts.Found;
import nl.schakel.agreements.PromiseCounts.OfYear;
import nl.schakel.agreements.Yardstick;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.model.Measure;
import nl.schakel.measures.model.Spread;

/**
 * What chains of a covenant come to, in the years that the pages of chains have. Twelve months that
 * begin elsewhere would tell, subtracted from a year, what happened in the weeks between.
 *
 * @param year the one that lasts
 */
record PromiseFigures(Optional<LocalDate> asOf, int year, Map<ChainId, Spread> counted) {

  Found of(List<Card> chains) {
    List<Spread> spreads =
        chains.stream().map(chain -> requireNonNull(counted.get(chain.id()))).toList();
    return new Found.InFigures(
        asOf, Stream.of(year, year - 1).map(each -> ofYear(each, spreads)).toList());
  }

  private OfYear ofYear(int each, List<Spread> chains) {
    return new OfYear(
        each,
        each < year,
        chains.size(),
        Stream.of(Yardstick.Share.values())
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), share -> Measure.of(share).of(chains, each))));
  }
}
