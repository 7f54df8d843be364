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
import nl.schakel.learning.usecase.PlanEdition;
import nl.schakel.learning.usecase.PlanEdition.Outcome;
import nl.schakel.learning.usecase.PlanEdition.Proposal;
import nl.schakel.learning.web.PlanShapes.EditionShape;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where programs of planners plan and change editions. */
@RestController
@RequestMapping("/api/v1")
@Requires(Permission.PLAN_PROGRAMMES)
class EditionsApi {

  private final Shown shown;
  private final OwnPlans own;
  private final PlanEdition planning;
  private final EditionAnswers answers;
  private final Clock clock;

  EditionsApi(
      Shown shown, OwnPlans own, PlanEdition planning, EditionAnswers answers, Clock clock) {
    this.shown = shown;
    this.own = own;
    this.planning = planning;
    this.answers = answers;
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
    return answers.of(ResponseEntity.created(location), id, actor);
  }

  @PutMapping("/editions/{id}")
  ResponseEntity<EditionDetail> revise(
      @PathVariable EditionId id, @Accepts(EditionShape.class) Input input, Actor actor) {
    EditionSheet sheet = own.edition(actor, id);
    var version = input.seenVersion();
    Proposal proposal =
        input.orReject(new EditionInput(input, Optional.of(sheet.plan()), clock.instant()).read());
    done(planning.revise(actor, id, version.get(), proposal));
    return answers.of(ResponseEntity.ok(), id, actor);
  }

  private static EditionId done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(EditionId edition) -> edition;
      case Outcome.BelowHeld(int held) ->
          throw new Refused("CAPACITY_BELOW_HELD", Map.of("held", held));
      case Outcome.NotNow _ -> throw new Refused("EDITION_NOT_CHANGEABLE");
    };
  }
}
