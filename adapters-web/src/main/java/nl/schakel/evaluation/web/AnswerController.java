package nl.schakel.evaluation.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.evaluation.model.Answers;
import nl.schakel.evaluation.usecase.AnswerSurvey;
import nl.schakel.evaluation.usecase.AnswerSurvey.Asked;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/**
 * Where somebody who attended says what they thought, without an account. Following the link only
 * shows, because mail scanners follow links too.
 */
@Controller
@RequestMapping("/evaluation/{token}")
@Requires(Permission.ANYONE)
class AnswerController {

  private final AnswerSurvey surveys;

  AnswerController(AnswerSurvey surveys) {
    this.surveys = surveys;
  }

  @GetMapping
  View ask(@PathVariable String token, Frame frame) {
    return surveys
        .read(token)
        .map(asked -> frame.show(page(token, asked, FormView.empty(AnswerPage.TEXTS), frame)))
        .orElseGet(() -> over(frame));
  }

  @PostMapping
  View answer(@PathVariable String token, Input input, Frame frame) {
    Optional<Asked> asked = surveys.read(token);
    if (asked.isEmpty()) {
      return over(frame);
    }
    return switch (new AnswerInput(input, asked.get().questions()).read()) {
      case Rejected<Answers>(var errors) ->
          frame.refuse(
              page(
                  token,
                  asked.get(),
                  new FormView(AnswerPage.TEXTS, input.typed(), errors),
                  frame));
      case Accepted<Answers>(Answers answers) ->
          switch (surveys.answer(token, answers)) {
            case AnswerSurvey.Outcome.Kept _ -> frame.show(new AnsweredPage());
            case AnswerSurvey.Outcome.Over _ -> over(frame);
          };
    };
  }

  private static View over(Frame frame) {
    return frame.show(new AnswerOverPage(), HttpStatus.GONE);
  }

  private static AnswerPage page(String token, Asked asked, FormView form, Frame frame) {
    return new AnswerPage(
        form,
        "/evaluation/" + token,
        asked.title().in(frame.language()),
        AskedQuestion.all(asked.questions(), frame.language()),
        List.of("1", "2", "3", "4", "5"));
  }
}
