package nl.schakel.learning.web;

import java.time.Clock;
import java.time.Instant;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Run;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;

/** Whatever was done with an edition, the answer is the edition as it is now. */
@Component
class EditionAnswers {

  private final Shown shown;
  private final Clock clock;

  EditionAnswers(Shown shown, Clock clock) {
    this.shown = shown;
    this.clock = clock;
  }

  ResponseEntity<EditionDetail> of(BodyBuilder builder, EditionId id, Actor actor) {
    Instant now = clock.instant();
    Offer offer = shown.programmeOf(id, actor, now);
    Run run = shown.run(offer, id, actor);
    return builder
        .eTag(Long.toString(run.version()))
        .body(EditionDetail.of(run, offer.slug().value(), now));
  }
}
