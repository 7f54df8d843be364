package nl.schakel.parents.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.usecase.InviteParent;
import nl.schakel.parents.usecase.InviteParent.Outcome;
import nl.schakel.parents.usecase.PrintInvitations;
import nl.schakel.parents.usecase.ReadParents;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The parents of a group: who was invited, and inviting more. */
@Controller
@RequestMapping(ParentPaths.GROUP)
@Requires(Permission.INVITE_PARENTS)
class GroupParentsController {

  private final ReadParents reading;
  private final InviteParent inviting;
  private final PrintInvitations printing;
  private final GroupParentsShowing showing;

  GroupParentsController(
      ReadParents reading,
      InviteParent inviting,
      PrintInvitations printing,
      GroupParentsShowing showing) {
    this.reading = reading;
    this.inviting = inviting;
    this.printing = printing;
    this.showing = showing;
  }

  @GetMapping
  View show(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(page(actor, id, FormView.empty(GroupParentsPage.TEXTS), frame));
  }

  private GroupParentsPage page(Actor actor, UUID id, FormView form, Frame frame) {
    return showing.page(reading.sheet(actor, new ParentGroupId(id)), form, frame);
  }

  @PostMapping
  View invite(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ReadParents.Sheet sheet = reading.sheet(actor, new ParentGroupId(id));
    return switch (input.outcome(KnownInput.read(input, sheet.series()))) {
      case Rejected<Known>(var errors) -> refuse(id, input, errors, actor, frame);
      case Accepted<Known>(var known) ->
          answer(inviting.invite(actor, sheet.series().id(), known), id, input, actor, frame);
    };
  }

  private View answer(Outcome outcome, UUID id, Input input, Actor actor, Frame frame) {
    String address = ParentPaths.group(new ParentGroupId(id));
    return switch (outcome) {
      case Outcome.Invited _ -> frame.seeOther(address, "parents.notice.invited");
      case Outcome.InvitedTwice _ -> frame.seeOther(address, "parents.notice.invitedTwice");
      case Outcome.NotNow _ -> frame.seeOther(address, "parents.notice.notNow");
      case Outcome.SamePhone _ ->
          refuse(id, input, List.of(FieldError.of("/phone", "SAME_PHONE")), actor, frame);
    };
  }

  private View refuse(UUID id, Input input, List<FieldError> errors, Actor actor, Frame frame) {
    FormView form = new FormView(GroupParentsPage.TEXTS, input.typed(), errors);
    return frame.refuse(page(actor, id, form, frame));
  }

  /** Every print makes new links, so it is not something that a link leads to. */
  @PostMapping("/invitations")
  Object print(@PathVariable UUID id, Actor actor, Frame frame) {
    ParentGroupId group = new ParentGroupId(id);
    return Paper.answer(printing.print(actor, group, Optional.empty()), group, frame);
  }
}
