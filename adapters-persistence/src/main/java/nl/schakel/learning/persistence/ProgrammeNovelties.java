package nl.schakel.learning.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.partners.Novelties;
import org.springframework.stereotype.Repository;

/** What was added to the catalogue. */
@Repository
class ProgrammeNovelties implements Novelties {

  private final Catalogue catalogue;
  private final Clock clock;

  ProgrammeNovelties(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public List<Novelty> since(Instant from, int atMost) {
    return catalogue.latest(atMost, clock.instant()).stream()
        .filter(card -> !card.since().isBefore(from))
        .map(
            card ->
                new Novelty(
                    card.id().value(),
                    "PROGRAMME",
                    card.topics(),
                    card.title(),
                    card.summary(),
                    "/programmes/" + card.slug().value(),
                    card.since()))
        .toList();
  }
}
