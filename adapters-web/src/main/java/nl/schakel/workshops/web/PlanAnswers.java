package nl.schakel.workshops.web;

import java.util.List;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.workshops.usecase.PlanWorkshop.Outcome;
import org.springframework.web.servlet.View;

/** What who plans a workshop sees next, whether it is new or was planned before. */
final class PlanAnswers {

  private PlanAnswers() {}

  static FormView typed(Input input) {
    return new FormView(PlanPage.TEXTS, input.typed(), List.of());
  }

  /**
   * Leads on with the notice, or shows the form again with what was typed.
   *
   * @param page with what was typed
   */
  static View of(Outcome outcome, PlanPage page, String notice, Frame frame) {
    return switch (outcome) {
      case Outcome.Done(var id) ->
          frame.seeOther(WorkshopsController.PATH + "/" + id.value(), notice);
      case Outcome.TellsOfSomebody(var text, var findings) ->
          refuse(page.marking(MarkedText.of(text, findings)), "TELLS_OF_SOMEBODY", frame);
      case Outcome.NotInTheChain _ -> refuse(page, "NOT_IN_CHAIN", frame);
      case Outcome.NotNow _ -> frame.seeOther(page.back(), "workshops.notice.notNow");
    };
  }

  private static View refuse(PlanPage page, String code, Frame frame) {
    return refuse(page, List.of(FieldError.of("/vignettes", code)), frame);
  }

  static View refuse(PlanPage page, List<FieldError> errors, Frame frame) {
    return frame.refuse(page.with(page.form().withErrors(errors)));
  }
}
