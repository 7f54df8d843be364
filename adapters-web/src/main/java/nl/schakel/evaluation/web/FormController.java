package nl.schakel.evaluation.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.evaluation.model.Form;
import nl.schakel.evaluation.model.Question;
import nl.schakel.evaluation.usecase.ReviseForm;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.StaleChangeException;
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

/** Where coordinators choose what is asked; nothing is kept before it was shown as it will be. */
@Controller
@RequestMapping("/planning/programmes/{id}/evaluation/form")
@Requires(Permission.KEEP_EVALUATIONS)
class FormController {

  private final ReviseForm forms;

  FormController(ReviseForm forms) {
    this.forms = forms;
  }

  @GetMapping
  View edit(@PathVariable UUID id, Actor actor, Frame frame) {
    Form form = forms.read(actor, new ProgrammeId(id));
    FormView filled = new FormView(FormPage.TEXTS, QuestionInput.typed(form), List.of());
    return frame.show(page(form.programme(), filled, List.of(), frame));
  }

  @PostMapping("/preview")
  View preview(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ProgrammeId programme = forms.read(actor, new ProgrammeId(id)).programme();
    FormView typed = new FormView(FormPage.TEXTS, input.typed(), List.of());
    return switch (new QuestionInput(input).read()) {
      case Rejected<List<Question>>(var errors) -> refused(programme, typed, errors, frame);
      case Accepted<List<Question>>(List<Question> questions) ->
          frame.show(page(programme, typed, questions, frame));
    };
  }

  @PostMapping
  View save(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ProgrammeId programme = new ProgrammeId(id);
    long seen = forms.read(actor, programme).version();
    FormView typed = new FormView(FormPage.TEXTS, input.typed(), List.of());
    var version = input.seenVersion();
    return switch (new QuestionInput(input).read()) {
      case Rejected<List<Question>>(var errors) -> refused(programme, typed, errors, frame);
      case Accepted<List<Question>>(List<Question> questions) -> {
        try {
          forms.revise(actor, programme, version.ifRight().orElse(seen), questions);
          yield frame.seeOther(
              ProgrammeEvaluationController.address(programme), "evaluation.notice.form");
        } catch (StaleChangeException _) {
          FormView again = QuestionInput.again(typed, seen);
          yield refused(programme, again, List.of(FieldError.of("/questions", "STALE")), frame);
        }
      }
    };
  }

  private static View refused(
      ProgrammeId programme, FormView typed, List<FieldError> errors, Frame frame) {
    return frame.refuse(page(programme, typed.withErrors(errors), List.of(), frame));
  }

  private static FormPage page(
      ProgrammeId programme, FormView form, List<Question> preview, Frame frame) {
    return new FormPage(
        form,
        ProgrammeEvaluationController.address(programme),
        AskedQuestion.all(preview, frame.language()));
  }
}
