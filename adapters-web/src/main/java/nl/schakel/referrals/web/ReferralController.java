package nl.schakel.referrals.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.usecase.MoveReferral;
import nl.schakel.referrals.usecase.MoveReferral.Command;
import nl.schakel.referrals.usecase.MoveReferral.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One referral, for both sides: what was shared, how it stands, and what can be done now. */
@Controller
@Requires(Permission.SIGNED_IN)
class ReferralController {

  static final String PATH = "/referrals/{id}";

  private final MoveReferral moving;
  private final ReferralShowing showing;

  ReferralController(MoveReferral moving, ReferralShowing showing) {
    this.moving = moving;
    this.showing = showing;
  }

  static String address(String id) {
    return PATH.replace("{id}", id);
  }

  @GetMapping(PATH)
  View one(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(showing.page(new ReferralId(id), actor, StepForm.none(), frame));
  }

  /** A step by the name that the API gives it, in small letters and with hyphens. */
  @PostMapping(PATH + "/steps/{name}")
  View move(
      @PathVariable UUID id, @PathVariable String name, Input input, Actor actor, Frame frame) {
    Step step = step(name);
    ReferralId referral = new ReferralId(id);
    var wish = new WishReader(input).read(step);
    return switch (input.outcome(
        () -> new Command(actor, referral, Optional.empty(), wish.get()))) {
      case Rejected<Command>(var errors) ->
          refuse(referral, actor, StepForm.of(step, input, errors), frame);
      case Accepted<Command>(var command) ->
          answer(referral, actor, step, input, moving.move(command), frame);
    };
  }

  private View answer(
      ReferralId referral, Actor actor, Step step, Input input, Outcome outcome, Frame frame) {
    return switch (outcome) {
      case Outcome.Moved _ ->
          step == Step.VOID_AS_ERROR
              ? frame.seeOther(BoxPage.Box.OUT.path(), "handover.notice.voided")
              : frame.seeOther(
                  address(referral.value().toString()), "handover.notice.moved." + step);
      case Outcome.NotFrom _ ->
          frame.seeOther(address(referral.value().toString()), "handover.notice.notFrom");
      case Outcome.Unfit(var flaws) ->
          refuse(referral, actor, StepForm.of(step, input, StepFlaws.errors(step, flaws)), frame);
      case Outcome.TellsOfSomebody(List<Finding> findings) ->
          refuse(referral, actor, StepForm.telling(step, input, findings), frame);
      case Outcome.Unreadable(var code) ->
          refuse(
              referral,
              actor,
              StepForm.of(step, input, List.of(FieldError.of("/" + StepForm.text(step), code))),
              frame);
      case Outcome.NotForThem _, Outcome.NotPossible _ ->
          frame.seeOther(address(referral.value().toString()), "handover.notice.notPossible");
    };
  }

  private View refuse(ReferralId referral, Actor actor, StepForm form, Frame frame) {
    return frame.refuse(showing.page(referral, actor, form, frame));
  }

  /** An offer is made on its own page, and time does not come by here. */
  private static Step step(String name) {
    return StepForm.HERE.stream()
        .filter(step -> StepForm.name(step).equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("step"));
  }
}
