package nl.schakel.groups.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.query.AgreementBook.Sheet;
import nl.schakel.groups.usecase.PlanGroup;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Plans a group by an agreement. */
@Controller
@Requires(Permission.KEEP_GROUPS)
class GroupFormController {

  private static final String PATH = GroupsController.PATH;

  private final AgreementShowing agreements;
  private final PlanGroup planning;

  GroupFormController(AgreementShowing agreements, PlanGroup planning) {
    this.agreements = agreements;
    this.planning = planning;
  }

  @GetMapping(PATH + "/new")
  View fresh(Input input, Actor actor, Frame frame) {
    return frame.show(page(input, actor, frame).with(GroupFormPage.fresh()));
  }

  @PostMapping(PATH)
  View plan(Input input, Actor actor, Frame frame) {
    GroupFormPage page = page(input, actor, frame);
    return switch (input.outcome(ArrangementInput.read(input))) {
      case Rejected<Arrangement>(var errors) ->
          frame.refuse(page.with(GroupFormAnswers.form(input, errors)));
      case Accepted<Arrangement>(var arrangement) ->
          GroupFormAnswers.answer(
              planning.plan(
                  actor,
                  new MunicipalAgreementId(UUID.fromString(page.agreement())),
                  new Language(page.language()),
                  arrangement),
              page.with(GroupFormAnswers.form(input, List.of())),
              "groups.notice.planned",
              frame);
    };
  }

  private GroupFormPage page(Input input, Actor actor, Frame frame) {
    var agreement = input.id("agreement", MunicipalAgreementId::new);
    var language = input.required("language", Language::parse);
    input.orReject(() -> agreement.get().value() + language.get().tag());
    Sheet sheet = agreements.find(actor, agreement.get());
    String municipality = GroupNames.municipality(sheet.between().municipality(), frame);
    return new GroupFormPage(
        FormView.empty(GroupFormPage.TEXTS),
        frame.text(
            "groups.title",
            "language",
            GroupNames.language(language.get(), frame),
            "municipality",
            municipality),
        agreement.get().value().toString(),
        language.get().tag(),
        PATH,
        AgreementsController.PATH + "/" + agreement.get().value());
  }
}
