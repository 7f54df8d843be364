package nl.schakel.parents.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.usecase.AnswerInvitation;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where a parent types the code of their invitation; guessing is slowed down. */
@Controller
@Requires(Permission.ANYONE)
class CodeController {

  private final AnswerInvitation answering;

  CodeController(AnswerInvitation answering) {
    this.answering = answering;
  }

  @GetMapping(CodePage.PATH)
  View ask(Frame frame) {
    return frame.show(new CodePage(FormView.empty(CodePage.TEXTS)));
  }

  @PostMapping(CodePage.PATH)
  @Limited("parent-code")
  View open(Input input, Frame frame) {
    var code = input.required("code", ComeCode::parse);
    return switch (input.outcome(code)) {
      case Rejected<ComeCode>(var errors) -> refuse(input, errors, frame);
      case Accepted<ComeCode>(var typed) -> opened(answering.open(typed), input, frame);
    };
  }

  private static View opened(Optional<String> secret, Input input, Frame frame) {
    return secret
        .map(known -> frame.seeOther(CodePage.PATH + "/" + known))
        .orElseGet(() -> unknown(input, frame));
  }

  private static View unknown(Input input, Frame frame) {
    return refuse(input, List.of(FieldError.of("/code", "UNKNOWN_CODE")), frame);
  }

  private static View refuse(Input input, List<FieldError> errors, Frame frame) {
    return frame.refuse(new CodePage(new FormView(CodePage.TEXTS, input.typed(), errors)));
  }
}
