package nl.schakel.parents.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.usecase.AnswerInvitation.Answer;
import nl.schakel.parents.usecase.AnswerInvitation.Outcome;
import nl.schakel.parents.usecase.FollowParent;
import nl.schakel.parents.usecase.PrintInvitations;
import nl.schakel.parents.usecase.ReadParents;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What is done for one parent. */
@Controller
@RequestMapping(ParentPaths.GROUP + "/{parent}")
@Requires(Permission.INVITE_PARENTS)
class OneParentController {

  private final ReadParents reading;
  private final FollowParent following;
  private final PrintInvitations printing;

  OneParentController(ReadParents reading, FollowParent following, PrintInvitations printing) {
    this.reading = reading;
    this.following = following;
    this.printing = printing;
  }

  @PostMapping("/answer")
  View answer(
      @PathVariable UUID id, @PathVariable UUID parent, Input input, Actor actor, Frame frame) {
    ParentId known = known(actor, id, parent);
    Answer answer = input.orReject(input.required("answer", As.oneOf(Answer.class)));
    return frame.seeOther(
        ParentPaths.group(new ParentGroupId(id)) + "#p-" + parent,
        notice(following.answer(actor, known, answer)));
  }

  private ParentId known(Actor actor, UUID group, UUID parent) {
    ParentId id = new ParentId(parent);
    return reading
        .sheet(actor, new ParentGroupId(group))
        .parent(id)
        .map(_ -> id)
        .orElseThrow(() -> new NotFoundException("parent"));
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Coming _ -> "parents.notice.coming";
      case Outcome.Waiting _ -> "parents.notice.waiting";
      case Outcome.StayingAway _ -> "parents.notice.stayingAway";
      case Outcome.WillBeCalled _ -> "parents.notice.willBeCalled";
      case Outcome.CannotBeCalled _ -> "parents.notice.cannotBeCalled";
      case Outcome.Full _ -> "parents.notice.full";
      case Outcome.Over _ -> "parents.notice.notNow";
    };
  }

  @PostMapping("/call")
  View called(@PathVariable UUID id, @PathVariable UUID parent, Actor actor, Frame frame) {
    following.called(actor, known(actor, id, parent));
    return frame.seeOther(ParentPaths.group(new ParentGroupId(id)) + "#p-" + parent);
  }

  @PostMapping("/removal")
  View remove(@PathVariable UUID id, @PathVariable UUID parent, Actor actor, Frame frame) {
    following.remove(actor, known(actor, id, parent));
    return frame.seeOther(ParentPaths.group(new ParentGroupId(id)), "parents.notice.removed");
  }

  @PostMapping("/invitation")
  Object print(@PathVariable UUID id, @PathVariable UUID parent, Actor actor, Frame frame) {
    ParentGroupId group = new ParentGroupId(id);
    return Paper.answer(
        printing.print(actor, group, Optional.of(known(actor, id, parent))), group, frame);
  }
}
