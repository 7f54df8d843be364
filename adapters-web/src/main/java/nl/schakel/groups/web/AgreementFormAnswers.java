package nl.schakel.groups.web;

import java.util.List;
import nl.schakel.groups.usecase.KeepAgreement.Outcome;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.web.servlet.View;

/** What comes of a form for terms. */
final class AgreementFormAnswers {

  private AgreementFormAnswers() {}

  static View answer(Outcome outcome, AgreementFormPage page, Frame frame) {
    return switch (outcome) {
      case Outcome.Done(var id) ->
          frame.seeOther(
              AgreementsController.PATH + "/" + id.value(), "groups.notice.agreement.proposed");
      case Outcome.BelowPlanned _ -> refuse(page, "/groups", "BELOW_PLANNED", frame);
      case Outcome.NoMunicipality _ ->
          refuse(page.at(1, page.form()), "/contact", "NO_MUNICIPALITY", frame);
      case Outcome.NotNow _ -> refuse(page, "/from", "AGREEMENT_ENDED", frame);
    };
  }

  private static View refuse(AgreementFormPage page, String field, String code, Frame frame) {
    return frame.refuse(page.with(page.form().withErrors(List.of(FieldError.of(field, code)))));
  }

  static FormView form(Input input, List<FieldError> errors) {
    return new FormView(AgreementFormPage.TEXTS, input.typed(), errors);
  }
}
