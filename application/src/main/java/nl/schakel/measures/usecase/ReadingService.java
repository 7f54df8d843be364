package nl.schakel.measures.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.model.Spread;
import nl.schakel.measures.query.Tallies;
import nl.schakel.measures.query.Tallies.Asked;
import nl.schakel.measures.usecase.Sights.Detail;
import nl.schakel.measures.usecase.Sights.Sight;
import nl.schakel.partners.Topics;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ReadingService implements ReadMeasures {

  private final Tallies tallies;
  private final Topics topics;
  private final Sights sights;
  private final FreshnessCheck freshness;
  private final ChainCards chains;
  private final CovenantCards covenants;
  private final Clock clock;

  ReadingService(
      Tallies tallies,
      Topics topics,
      Sights sights,
      FreshnessCheck freshness,
      ChainCards chains,
      CovenantCards covenants,
      Clock clock) {
    this.tallies = tallies;
    this.topics = topics;
    this.sights = sights;
    this.freshness = freshness;
    this.chains = chains;
    this.covenants = covenants;
    this.clock = clock;
  }

  @Override
  public List<Integer> years() {
    return Stream.concat(Stream.of(today().getYear()), tallies.years().stream())
        .distinct()
        .sorted((one, other) -> other - one)
        .toList();
  }

  @Override
  public Optional<LocalDate> asOf() {
    return tallies.asOf();
  }

  @Override
  public Matrix matrix(Actor actor, int year) {
    Sight sight = sights.of(actor);
    return new MatrixMaker(topics.all(), sight).make(year, tallies.matrix(year, sight.wanted()));
  }

  @Override
  public ChainMeasures chain(Actor actor, ChainId id, int year) {
    Sight sight = sights.of(actor);
    Card chain =
        sight.chains().stream()
            .filter(card -> card.id().equals(id) && sight.detail() == Detail.EACH)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("chain"));
    LocalDate seen = asOf().orElseGet(this::today);
    Spread spread = tallies.spread(id);
    return new ChainMaker(chain, links(chain), spread, year, seen)
        .make(
            tallies.chain(new Asked(id, year, spread.leftOut(year), seen)),
            freshness.of(id),
            chain.covenant().flatMap(covenants::card));
  }

  private List<LinkId> links(Card chain) {
    return chains.agreed(chain.id()).stream()
        .flatMap(drawn -> drawn.links().stream())
        .map(Link::id)
        .toList();
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
  }
}
