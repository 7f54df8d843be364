package nl.schakel.measures.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Quarter;
import nl.schakel.measures.model.Spread;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.query.Tallies;
import nl.schakel.places.MunicipalityCode;

/** How many were answered, of several chains in one municipality. */
final class PromisedTallies implements Tallies {

  private static final MunicipalityCode ROTTERDAM = new MunicipalityCode("GM0599");

  private final Map<ChainId, Map<Quarter, Map<MunicipalityCode, Tally>>> counted = new HashMap<>();

  /** How often somebody wanted to know. */
  int asked;

  void put(ChainId chain, int year, long due, long answered) {
    counted
        .computeIfAbsent(chain, _ -> new HashMap<>())
        .put(
            new Quarter(year, 1),
            Map.of(
                ROTTERDAM,
                new Tally(
                    Map.of(
                        Count.OFFERED, due,
                        Count.ANSWER_DUE, due,
                        Count.ANSWERED, answered,
                        Count.UNANSWERED, due - answered))));
  }

  @Override
  public Map<ChainId, Spread> spreads(Set<ChainId> chains, Set<Integer> years) {
    asked++;
    return chains.stream()
        .collect(
            Collectors.toMap(
                chain -> chain, chain -> new Spread(counted.getOrDefault(chain, Map.of()))));
  }

  @Override
  public Optional<LocalDate> asOf() {
    return Optional.of(LocalDate.of(2026, 11, 16));
  }

  @Override
  public List<Cell> matrix(int year, Wanted wanted) {
    throw new UnsupportedOperationException("nobody asks for the matrix");
  }

  @Override
  public Spread spread(ChainId chain) {
    throw new UnsupportedOperationException("they are asked for together");
  }

  @Override
  public Chain chain(Asked asked) {
    throw new UnsupportedOperationException("nobody asks for more of a chain");
  }

  @Override
  public List<Integer> years() {
    return List.of();
  }
}
