package nl.schakel.groups.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.usecase.PlanGroup;
import nl.schakel.groups.usecase.PlanGroup.Outcome;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Leads a group from its plan to its end. */
@Controller
@RequestMapping(GroupsController.PATH)
@Requires(Permission.KEEP_GROUPS)
class GroupStepsController {

  private final PlanGroup planning;

  GroupStepsController(PlanGroup planning) {
    this.planning = planning;
  }

  @PostMapping("/{id}/recruitment")
  View recruit(@PathVariable UUID id, Actor actor, Frame frame) {
    return moved(
        planning.recruit(actor, new ParentGroupId(id)), id, "groups.notice.recruiting", frame);
  }

  @PostMapping("/{id}/confirmation")
  View confirm(@PathVariable UUID id, Actor actor, Frame frame) {
    return moved(
        planning.confirm(actor, new ParentGroupId(id)), id, "groups.notice.confirmed", frame);
  }

  @PostMapping("/{id}/beginning")
  View begin(@PathVariable UUID id, Actor actor, Frame frame) {
    return moved(planning.begin(actor, new ParentGroupId(id)), id, "groups.notice.begun", frame);
  }

  @PostMapping("/{id}/completion")
  View complete(@PathVariable UUID id, Actor actor, Frame frame) {
    return moved(
        planning.complete(actor, new ParentGroupId(id)), id, "groups.notice.completed", frame);
  }

  static View moved(Outcome outcome, UUID id, String notice, Frame frame) {
    return frame.seeOther(
        GroupsController.PATH + "/" + id,
        switch (outcome) {
          case Outcome.Done _ -> notice;
          case Outcome.Needs _ -> "groups.notice.needs";
          case Outcome.Full _ -> "groups.notice.full";
          case Outcome.NotNow _, Outcome.NothingLeft _, Outcome.BelowMeetings _ ->
              "groups.notice.notNow";
        });
  }
}
