package nl.schakel.groups.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.query.GroupBook;
import nl.schakel.groups.usecase.PlanGroup;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Changes what was laid down for a group. */
@Controller
@Requires(Permission.KEEP_GROUPS)
class GroupPlanController {

  private static final String PATH = GroupsController.PATH;

  private final GroupShowing groups;
  private final PlanGroup planning;

  GroupPlanController(GroupShowing groups, PlanGroup planning) {
    this.groups = groups;
    this.planning = planning;
  }

  @GetMapping(PATH + "/{id}/plan")
  View change(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(page(groups.find(actor, new ParentGroupId(id)), frame));
  }

  private static GroupFormPage page(GroupBook.Sheet sheet, Frame frame) {
    String address = PATH + "/" + sheet.plan().id().value();
    return new GroupFormPage(
        GroupFormPage.of(sheet.plan()),
        GroupShowing.title(sheet.plan(), frame),
        "",
        "",
        address + "/plan",
        address);
  }

  @PostMapping(PATH + "/{id}/plan")
  View revise(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ParentGroupId group = new ParentGroupId(id);
    GroupFormPage page = page(groups.find(actor, group), frame);
    var seen = input.seenVersion();
    return switch (input.outcome(ArrangementInput.read(input))) {
      case Rejected<Arrangement>(var errors) ->
          frame.refuse(page.with(GroupFormAnswers.form(input, errors)));
      case Accepted<Arrangement>(var arrangement) -> {
        FormView typed = GroupFormAnswers.form(input, List.of());
        try {
          yield GroupFormAnswers.answer(
              planning.revise(actor, group, arrangement, seen.ifRight()),
              page.with(typed),
              "groups.notice.revised",
              frame);
        } catch (StaleChangeException _) {
          long now = groups.find(actor, group).plan().version();
          yield frame.refuse(page.with(typed.outdated("place", now)));
        }
      }
    };
  }
}
