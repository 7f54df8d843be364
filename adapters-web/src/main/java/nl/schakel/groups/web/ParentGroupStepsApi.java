package nl.schakel.groups.web;

import java.util.UUID;
import java.util.function.BiFunction;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.usecase.PlanGroup;
import nl.schakel.groups.usecase.PlanGroup.Outcome;
import nl.schakel.groups.web.ParentGroupShapes.CancelledGroupShape;
import nl.schakel.groups.web.ParentGroupShapes.ParentGroupShape;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a group, one after the other. Each is harmless when it is taken twice. */
@RestController
@RequestMapping(ParentGroupsApi.PATH + "/{id}")
@Requires(Permission.KEEP_GROUPS)
class ParentGroupStepsApi {

  private final GroupShowing groups;
  private final PlanGroup planning;
  private final ParentGroupsApi answers;

  ParentGroupStepsApi(GroupShowing groups, PlanGroup planning, ParentGroupsApi answers) {
    this.groups = groups;
    this.planning = planning;
    this.answers = answers;
  }

  @PostMapping("/recruitment")
  ResponseEntity<ParentGroupShape> recruit(@PathVariable UUID id, Actor actor) {
    return step(id, actor, planning::recruit);
  }

  /** With a trainer and a key person who said yes, and a date for every meeting. */
  @PostMapping("/confirmation")
  ResponseEntity<ParentGroupShape> confirm(@PathVariable UUID id, Actor actor) {
    return step(id, actor, planning::confirm);
  }

  @PostMapping("/beginning")
  ResponseEntity<ParentGroupShape> begin(@PathVariable UUID id, Actor actor) {
    return step(id, actor, planning::begin);
  }

  @PostMapping("/completion")
  ResponseEntity<ParentGroupShape> complete(@PathVariable UUID id, Actor actor) {
    return step(id, actor, planning::complete);
  }

  @PostMapping("/cancellation")
  ResponseEntity<ParentGroupShape> cancel(
      @PathVariable UUID id, @Accepts(CancelledGroupShape.class) Input input, Actor actor) {
    groups.find(actor, new ParentGroupId(id));
    var reason =
        input.required("reason", typed -> PlainText.line(typed, GroupsController.LONGEST_REASON));
    String why = input.orReject(reason);
    return step(id, actor, (who, group) -> planning.cancel(who, group, why));
  }

  private ResponseEntity<ParentGroupShape> step(
      UUID id, Actor actor, BiFunction<Actor, ParentGroupId, Outcome> step) {
    GroupRefusals.done(step.apply(actor, new ParentGroupId(id)));
    return answers.one(id, actor);
  }
}
