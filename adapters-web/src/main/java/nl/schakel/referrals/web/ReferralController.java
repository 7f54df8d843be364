package nl.schakel.referrals.web;

import java.util.List;
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
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.http.HttpStatus;
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

  /** Who does what with which referral, and what they filled in. */
  private record Attempt(ReferralId referral, Actor actor, Step step, Input input, Frame frame) {

    String address() {
      return ReferralController.address(referral.value().toString());
    }
  }

  /** A step by the name that the API gives it, in small letters and with hyphens. */
  @PostMapping(PATH + "/steps/{name}")
  View move(
      @PathVariable UUID id, @PathVariable String name, Input input, Actor actor, Frame frame) {
    Step step = step(name);
    Attempt attempt = new Attempt(new ReferralId(id), actor, step, input, frame);
    var seen = input.seenVersion();
    var wish = new WishReader(input).read(step);
    return switch (input.outcome(
        () ->
            new Command(
                actor, attempt.referral(), StepForm.demanded(step, seen.get()), wish.get()))) {
      case Rejected<Command>(var errors) -> refuse(attempt, StepForm.of(step, input, errors));
      case Accepted<Command>(var command) -> moved(attempt, command);
    };
  }

  private View moved(Attempt attempt, Command command) {
    try {
      return answer(attempt, moving.move(command));
    } catch (StaleChangeException _) {
      return conflict(attempt, StepForm.stale(attempt.step(), attempt.input()));
    }
  }

  private View answer(Attempt attempt, Outcome outcome) {
    Step step = attempt.step();
    Input input = attempt.input();
    return switch (outcome) {
      case Outcome.Moved _ when step == Step.VOID_AS_ERROR ->
          attempt.frame().seeOther(BoxPage.Box.OUT.path(), "handover.notice.voided");
      case Outcome.Moved _ ->
          attempt.frame().seeOther(attempt.address(), "handover.notice.moved." + step);
      case Outcome.NotFrom _ -> conflict(attempt, StepForm.stale(step, input));
      case Outcome.Unfit(var flaws) ->
          refuse(attempt, StepForm.of(step, input, StepFlaws.errors(step, flaws)));
      case Outcome.TellsOfSomebody(var findings) ->
          refuse(attempt, StepForm.telling(step, input, findings));
      case Outcome.Unreadable(var code) -> {
        FieldError error = FieldError.of("/" + StepNames.text(step), code);
        yield refuse(attempt, StepForm.of(step, input, List.of(error)));
      }
      case Outcome.NotForThem _, Outcome.NotPossible _ ->
          attempt.frame().seeOther(attempt.address(), "handover.notice.notPossible");
    };
  }

  private View conflict(Attempt attempt, StepForm form) {
    return attempt.frame().show(page(attempt, form), HttpStatus.CONFLICT);
  }

  private View refuse(Attempt attempt, StepForm form) {
    return attempt.frame().refuse(page(attempt, form));
  }

  private ReferralPage page(Attempt attempt, StepForm form) {
    return showing.page(attempt.referral(), attempt.actor(), form, attempt.frame());
  }

  /** An offer is made on its own page, and time does not come by here. */
  private static Step step(String name) {
    return StepForm.HERE.stream()
        .filter(step -> StepNames.name(step).equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("step"));
  }
}
