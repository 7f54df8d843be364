package nl.schakel.learning.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.query.Planning.EditionSheet;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.usecase.PlanEdition;
import nl.schakel.learning.usecase.PlanEdition.Outcome;
import nl.schakel.learning.usecase.PlanEdition.Proposal;
import nl.schakel.learning.usecase.RunEdition;
import nl.schakel.learning.web.PlanShapes.EditionShape;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where programs of planners plan, change and publish editions. */
@RestController
@RequestMapping("/api/v1")
@Requires(Permission.PLAN_PROGRAMMES)
class EditionsApi {

  private final Shown shown;
  private final OwnPlans own;
  private final PlanEdition planning;
  private final RunEdition running;
  private final Clock clock;

  EditionsApi(Shown shown, OwnPlans own, PlanEdition planning, RunEdition running, Clock clock) {
    this.shown = shown;
    this.own = own;
    this.planning = planning;
    this.running = running;
    this.clock = clock;
  }

  @PostMapping("/programmes/{slug}/editions")
  ResponseEntity<EditionDetail> draft(
      @PathVariable Slug slug, @Accepts(EditionShape.class) Input input, Actor actor) {
    Instant now = clock.instant();
    ProgrammeId programme = shown.programme(slug, actor, now).id();
    own.programme(actor, programme);
    Proposal proposal = input.orReject(new EditionInput(input, Optional.empty(), now).read());
    EditionId id = done(planning.draft(actor, programme, proposal));
    URI location = URI.create("/api/v1/editions/" + id.value());
    return answer(ResponseEntity.created(location), id, actor);
  }

  @PutMapping("/editions/{id}")
  ResponseEntity<EditionDetail> revise(
      @PathVariable EditionId id, @Accepts(EditionShape.class) Input input, Actor actor) {
    EditionSheet sheet = own.edition(actor, id);
    var version = input.seenVersion();
    Proposal proposal =
        input.orReject(new EditionInput(input, Optional.of(sheet.plan()), clock.instant()).read());
    done(planning.revise(actor, id, version.get(), proposal));
    return answer(ResponseEntity.ok(), id, actor);
  }

  @PostMapping("/editions/{id}/publication")
  ResponseEntity<EditionDetail> publish(@PathVariable EditionId id, Actor actor) {
    own.edition(actor, id);
    switch (running.publish(actor, id)) {
      case RunEdition.Outcome.Done _ -> {}
      case RunEdition.Outcome.BelowHeld(int held) -> throw belowHeld(held);
      case RunEdition.Outcome.InThePast _ -> throw new Refused("EDITION_IN_THE_PAST");
      case RunEdition.Outcome.ProgrammeNotPublished _ ->
          throw new Refused("PROGRAMME_NOT_PUBLISHED");
      case RunEdition.Outcome.NotNow _ -> throw new Refused("EDITION_NOT_CHANGEABLE");
    }
    return answer(ResponseEntity.ok(), id, actor);
  }

  private static EditionId done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(EditionId edition) -> edition;
      case Outcome.BelowHeld(int held) -> throw belowHeld(held);
      case Outcome.NotNow _ -> throw new Refused("EDITION_NOT_CHANGEABLE");
    };
  }

  private static Refused belowHeld(int held) {
    return new Refused("CAPACITY_BELOW_HELD", Map.of("held", held));
  }

  private ResponseEntity<EditionDetail> answer(BodyBuilder builder, EditionId id, Actor actor) {
    Instant now = clock.instant();
    Offer offer = shown.programmeOf(id, actor, now);
    Run run = shown.run(offer, id, actor);
    return builder
        .eTag(Long.toString(run.version()))
        .body(EditionDetail.of(run, offer.slug().value(), now));
  }
}
