package nl.schakel.recognition.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.model.NumberScheme;
import nl.schakel.recognition.usecase.GiveRegisterNumber;
import nl.schakel.recognition.usecase.GiveRegisterNumber.Outcome;
import nl.schakel.shared.PlainText;
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
import org.springframework.web.servlet.View;

/** What one learned. */
@Controller
@Requires(Permission.SIGNED_IN)
class LearningController {

  static final String PATH = "/my/learning";

  private final LearningShowing showing;
  private final GiveRegisterNumber numbers;

  LearningController(LearningShowing showing, GiveRegisterNumber numbers) {
    this.showing = showing;
    this.numbers = numbers;
  }

  @GetMapping(PATH)
  View show(Actor actor, Frame frame) {
    return frame.show(showing.page(actor.person(), FormView.empty(LearningPage.TEXTS), frame));
  }

  private record Given(OrganisationId register, String number) {}

  @PostMapping(PATH + "/numbers")
  View give(Input input, Actor actor, Frame frame) {
    var register = input.id("register", OrganisationId::new);
    var number = input.required("number", typed -> PlainText.line(typed, 2 * NumberScheme.LONGEST));
    return switch (input.outcome(() -> new Given(register.get(), number.get()))) {
      case Rejected<Given>(var errors) -> refuse(input, errors, actor, frame);
      case Accepted<Given>(var given) ->
          switch (numbers.give(actor, given.register(), given.number())) {
            case Outcome.NoSuchNumber(var code) ->
                refuse(input, List.of(FieldError.of("/number", code)), actor, frame);
            case Outcome.Known _ -> frame.seeOther(PATH, "recognition.notice.known");
            case Outcome.TakenBack _ -> frame.seeOther(PATH, "recognition.notice.takenBack");
          };
    };
  }

  private View refuse(Input input, List<FieldError> errors, Actor actor, Frame frame) {
    FormView form = new FormView(LearningPage.TEXTS, input.typed(), errors);
    return frame.refuse(showing.page(actor.person(), form, frame));
  }

  @PostMapping(PATH + "/numbers/{register}/removal")
  View takeBack(@PathVariable UUID register, Actor actor, Frame frame) {
    numbers.takeBack(actor, new OrganisationId(register));
    return frame.seeOther(PATH, "recognition.notice.takenBack");
  }
}
