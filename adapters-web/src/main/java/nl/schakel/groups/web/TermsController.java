package nl.schakel.groups.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.query.AgreementBook.Sheet;
import nl.schakel.groups.usecase.KeepAgreement;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Other terms for an agreement, from either side. */
@Controller
class TermsController {

  private static final String PATH = AgreementsController.PATH;

  private final AgreementShowing showing;
  private final AgreementForms forms;
  private final KeepAgreement keeping;

  TermsController(AgreementShowing showing, AgreementForms forms, KeepAgreement keeping) {
    this.showing = showing;
    this.forms = forms;
    this.keeping = keeping;
  }

  @GetMapping(PATH + "/{id}/terms")
  @Requires(Permission.READ_GROUP_AGREEMENTS)
  View terms(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(forms.change(showing.find(actor, new MunicipalAgreementId(id)), frame));
  }

  @PostMapping(PATH + "/{id}/terms")
  @Requires(Permission.READ_GROUP_AGREEMENTS)
  View revise(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Sheet sheet = showing.find(actor, new MunicipalAgreementId(id));
    AgreementFormPage page = forms.change(sheet, frame);
    var seen = input.seenVersion();
    return switch (input.outcome(new TermsInput(input).terms())) {
      case Rejected<Terms>(var errors) ->
          frame.refuse(page.with(AgreementFormAnswers.form(input, errors)));
      case Accepted<Terms>(var terms) -> {
        try {
          yield AgreementFormAnswers.answer(
              keeping.revise(actor, sheet.between().id(), terms, seen.ifRight()),
              page.with(AgreementFormAnswers.form(input, List.of())),
              frame);
        } catch (StaleChangeException _) {
          long now = showing.find(actor, sheet.between().id()).version();
          yield frame.refuse(
              page.with(AgreementFormAnswers.form(input, List.of()).outdated("from", now)));
        }
      }
    };
  }
}
