package nl.schakel.learning.web;

import java.net.URI;
import java.time.Period;
import java.util.Map;
import java.util.function.BiFunction;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.usecase.PlanEdition;
import nl.schakel.learning.usecase.RunEdition;
import nl.schakel.learning.usecase.RunEdition.Outcome;
import nl.schakel.learning.web.PlanShapes.EditionCopyShape;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of an edition, one after the other. Each is harmless when it is taken twice. */
@RestController
@RequestMapping("/api/v1/editions/{id}")
@Requires(Permission.PLAN_PROGRAMMES)
class EditionStepsApi {

  private final OwnPlans own;
  private final RunEdition running;
  private final PlanEdition planning;
  private final EditionAnswers answers;

  EditionStepsApi(OwnPlans own, RunEdition running, PlanEdition planning, EditionAnswers answers) {
    this.own = own;
    this.running = running;
    this.planning = planning;
    this.answers = answers;
  }

  @PostMapping("/publication")
  ResponseEntity<EditionDetail> publish(@PathVariable EditionId id, Actor actor) {
    return step(id, actor, running::publish);
  }

  @PostMapping("/confirmation")
  ResponseEntity<EditionDetail> confirm(@PathVariable EditionId id, Actor actor) {
    return step(id, actor, running::confirm);
  }

  @PostMapping("/cancellation")
  ResponseEntity<EditionDetail> cancel(@PathVariable EditionId id, Actor actor) {
    return step(id, actor, running::cancel);
  }

  @PostMapping("/copies")
  ResponseEntity<EditionDetail> copy(
      @PathVariable EditionId id, @Accepts(EditionCopyShape.class) Input input, Actor actor) {
    own.edition(actor, id);
    var days = input.required("days", As.integer(0, CopiesPage.MOST_DAYS));
    Period later = Period.ofDays(input.orReject(days));
    return switch (planning.copy(actor, id, later)) {
      case PlanEdition.Outcome.Done(EditionId copy) ->
          answers.of(
              ResponseEntity.created(URI.create("/api/v1/editions/" + copy.value())), copy, actor);
      case PlanEdition.Outcome.BelowHeld _, PlanEdition.Outcome.NotNow _ ->
          throw new Refused("EDITION_NOT_CHANGEABLE");
    };
  }

  private ResponseEntity<EditionDetail> step(
      EditionId id, Actor actor, BiFunction<Actor, EditionId, Outcome> step) {
    own.edition(actor, id);
    switch (step.apply(actor, id)) {
      case Outcome.Done _ -> {}
      case Outcome.BelowHeld(int held) ->
          throw new Refused("CAPACITY_BELOW_HELD", Map.of("held", held));
      case Outcome.InThePast _ -> throw new Refused("EDITION_IN_THE_PAST");
      case Outcome.ProgrammeNotPublished _ -> throw new Refused("PROGRAMME_NOT_PUBLISHED");
      case Outcome.NotNow _ -> throw new Refused("EDITION_NOT_CHANGEABLE");
    }
    return answers.of(ResponseEntity.ok(), id, actor);
  }
}
