package nl.schakel.learning.web;

import java.time.Clock;
import nl.schakel.access.Actor;
import nl.schakel.learning.query.Planning.ProgrammeSheet;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.usecase.PlanProgramme.Outcome;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;

/** Whatever was done with a programme, the answer is the programme as it is now. */
@Component
class ProgrammeAnswers {

  private final Shown shown;
  private final OwnPlans own;
  private final Clock clock;

  ProgrammeAnswers(Shown shown, OwnPlans own, Clock clock) {
    this.shown = shown;
    this.own = own;
    this.clock = clock;
  }

  /** A programme that everybody sees is still nothing to change for a planner of others. */
  ProgrammeSheet sheet(Slug slug, Actor actor) {
    return own.programme(actor, shown.programme(slug, actor, clock.instant()).id());
  }

  void demandDone(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.SlugTaken _ -> throw new Refused("SLUG_TAKEN");
      case Outcome.NotNow _ -> throw new Refused("PROGRAMME_ARCHIVED");
    }
  }

  ResponseEntity<ProgrammeDetail> of(BodyBuilder builder, Slug slug, Actor actor) {
    Offer offer = shown.programme(slug, actor, clock.instant());
    return builder
        .eTag(Long.toString(offer.version()))
        .body(ProgrammeDetail.of(offer, shown.grant(offer), shown.names(offer)));
  }
}
