package nl.schakel.measures.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.schakel.access.Caller;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.PromiseCounts;
import nl.schakel.agreements.PromiseCounts.Found;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.query.Tallies;
import nl.schakel.measures.usecase.Sights.Detail;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.usecase.ApplicationService;

/**
 * Counts what covenants promised over their chains, for who may see each of those chains apart. A
 * covenant often has one chain, so that what it comes to is a figure of that chain: everybody may
 * read the covenant, but not that. Who pays sees only what all chains are together, and this would
 * be one more part of that to subtract.
 */
@ApplicationService
class PromiseService implements PromiseCounts {

  private final Tallies tallies;
  private final Sights sights;
  private final ChainCards chains;
  private final Clock clock;

  PromiseService(Tallies tallies, Sights sights, ChainCards chains, Clock clock) {
    this.tallies = tallies;
    this.sights = sights;
    this.chains = chains;
    this.clock = clock;
  }

  @Override
  public Found of(CovenantId covenant, Caller caller) {
    List<Card> seen = seen(caller).stream().filter(isOf(covenant)).toList();
    return seen.isEmpty() ? unseen(covenant) : figures(seen).of(seen);
  }

  private List<Card> seen(Caller caller) {
    return caller
        .actor()
        .map(sights::of)
        .filter(sight -> sight.detail() == Detail.EACH)
        .map(Sights.Sight::chains)
        .orElseGet(List::of);
  }

  private PromiseFigures figures(List<Card> seen) {
    Optional<LocalDate> asOf = tallies.asOf();
    int year =
        asOf.orElseGet(() -> LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE)).getYear();
    Set<ChainId> ids = seen.stream().map(Card::id).collect(Collectors.toUnmodifiableSet());
    return new PromiseFigures(asOf, year, tallies.spreads(ids, Set.of(year, year - 1)));
  }

  /** A draft is not said to be there; a chain that was agreed can be read by everybody. */
  private Found unseen(CovenantId covenant) {
    return chains.all().stream()
            .filter(chain -> chain.agreed().isPresent())
            .anyMatch(isOf(covenant))
        ? new Found.NotForYou()
        : new Found.NoChain();
  }

  private static Predicate<Card> isOf(CovenantId covenant) {
    return chain -> chain.covenant().equals(Optional.of(covenant));
  }
}
