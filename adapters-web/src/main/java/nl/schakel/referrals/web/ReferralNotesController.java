package nl.schakel.referrals.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Course.Way;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.usecase.NoteOnReferral;
import nl.schakel.referrals.usecase.NoteOnReferral.Outcome;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What is noted on a referral without changing where it stands. */
@Controller
@Requires(Permission.SIGNED_IN)
class ReferralNotesController {

  private final NoteOnReferral noting;
  private final ReferralShowing showing;

  ReferralNotesController(NoteOnReferral noting, ReferralShowing showing) {
    this.noting = noting;
    this.showing = showing;
  }

  @PostMapping(ReferralController.PATH + "/acknowledgement")
  View acknowledge(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return answer(
        id,
        noting.acknowledge(actor, new ReferralId(id), Optional.empty()),
        Done.ACKNOWLEDGED,
        input,
        actor,
        frame);
  }

  @PostMapping(ReferralController.PATH + "/handovers")
  View handOver(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var on = input.required("on", As.date());
    var way = input.required("handover", As.oneOf(Way.class));
    return switch (input.outcome(
        () ->
            noting.handOverWarmly(
                actor, new ReferralId(id), Optional.empty(), on.get(), way.get()))) {
      case Rejected<Outcome>(var errors) -> refuse(id, input, errors, actor, frame);
      case Accepted<Outcome>(var outcome) ->
          answer(id, outcome, Done.HANDED_OVER, input, actor, frame);
    };
  }

  @PostMapping(ReferralController.PATH + "/feedback")
  View tell(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var words = input.optional("feedback", typed -> PlainText.lines(typed, 10 * Note.LONGEST));
    return switch (input.outcome(
        () -> noting.tell(actor, new ReferralId(id), Optional.empty(), words.get()))) {
      case Rejected<Outcome>(var errors) -> refuse(id, input, errors, actor, frame);
      case Accepted<Outcome>(var outcome) -> answer(id, outcome, Done.TOLD, input, actor, frame);
    };
  }

  @PostMapping(ReferralController.PATH + "/handler")
  View reassign(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var seen = input.seenVersion();
    var colleague = input.id("colleague", PersonId::new);
    try {
      return switch (input.outcome(
          () ->
              noting.reassign(
                  actor, new ReferralId(id), Optional.of(seen.get()), colleague.get()))) {
        case Rejected<Outcome>(var errors) -> refuse(id, input, errors, actor, frame);
        case Accepted<Outcome>(var outcome) ->
            answer(id, outcome, Done.REASSIGNED, input, actor, frame);
      };
    } catch (StaleChangeException _) {
      return frame.seeOther(ReferralController.address(id.toString()), "handover.notice.notFrom");
    }
  }

  /** What was done, how that is said, and the field at which it is put right. */
  private enum Done {
    ACKNOWLEDGED("handover.notice.acknowledged", ""),
    HANDED_OVER("handover.notice.handedOver", "/on"),
    TOLD("handover.notice.told", "/feedback"),
    REASSIGNED("handover.notice.reassigned", "/colleague");

    private final String notice;
    private final String field;

    Done(String notice, String field) {
      this.notice = notice;
      this.field = field;
    }
  }

  private View answer(UUID id, Outcome outcome, Done done, Input input, Actor actor, Frame frame) {
    return switch (outcome) {
      case Outcome.Noted _ ->
          frame.seeOther(ReferralController.address(id.toString()), done.notice);
      case Outcome.NotNow _ ->
          frame.seeOther(ReferralController.address(id.toString()), "handover.notice.notFrom");
      case Outcome.Unfit(var flaw) ->
          refuse(id, input, List.of(FieldError.of(done.field, flaw.name())), actor, frame);
      case Outcome.NoSuchColleague _ ->
          refuse(id, input, List.of(FieldError.of("/colleague", "UNKNOWN_VALUE")), actor, frame);
      case Outcome.TellsOfSomebody(List<Finding> findings) ->
          refuse(
              id,
              input,
              findings.stream().map(ReferralNotesController::telling).distinct().toList(),
              actor,
              frame);
      case Outcome.Unreadable(var code) ->
          refuse(id, input, List.of(FieldError.of("/feedback", code)), actor, frame);
    };
  }

  private static FieldError telling(Finding finding) {
    return FieldError.of("/feedback", "PERSONAL_DATA_" + finding.kind());
  }

  private View refuse(UUID id, Input input, List<FieldError> errors, Actor actor, Frame frame) {
    return frame.refuse(
        showing.page(new ReferralId(id), actor, StepForm.noting(input, errors), frame));
  }
}
