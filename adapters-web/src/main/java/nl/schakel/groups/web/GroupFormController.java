package nl.schakel.groups.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.query.AgreementBook.Sheet;
import nl.schakel.groups.query.GroupBook;
import nl.schakel.groups.usecase.PlanGroup;
import nl.schakel.groups.usecase.PlanGroup.Outcome;
import nl.schakel.shared.Language;
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
import org.springframework.web.servlet.View;

/** Plans a group by an agreement, and changes what was laid down. */
@Controller
@Requires(Permission.KEEP_GROUPS)
class GroupFormController {

  private static final String PATH = GroupsController.PATH;

  private final AgreementShowing agreements;
  private final GroupShowing groups;
  private final PlanGroup planning;

  GroupFormController(AgreementShowing agreements, GroupShowing groups, PlanGroup planning) {
    this.agreements = agreements;
    this.groups = groups;
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
      case Rejected<Arrangement>(var errors) -> frame.refuse(page.with(form(input, errors)));
      case Accepted<Arrangement>(var arrangement) ->
          answer(
              planning.plan(
                  actor,
                  new MunicipalAgreementId(UUID.fromString(page.agreement())),
                  new Language(page.language()),
                  arrangement),
              page.with(form(input, List.of())),
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

  @GetMapping(PATH + "/{id}/plan")
  View change(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(page(groups.find(actor, new ParentGroupId(id)), frame));
  }

  private static GroupFormPage page(GroupBook.Sheet sheet, Frame frame) {
    String address = PATH + "/" + sheet.plan().id().value();
    return new GroupFormPage(
        GroupFormPage.of(sheet.plan()),
        GroupShowing.title(sheet.plan(), frame),
        "",
        "",
        address + "/plan",
        address);
  }

  @PostMapping(PATH + "/{id}/plan")
  View revise(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ParentGroupId group = new ParentGroupId(id);
    GroupFormPage page = page(groups.find(actor, group), frame);
    var seen = input.seenVersion();
    return switch (input.outcome(ArrangementInput.read(input))) {
      case Rejected<Arrangement>(var errors) -> frame.refuse(page.with(form(input, errors)));
      case Accepted<Arrangement>(var arrangement) -> {
        FormView typed = form(input, List.of());
        try {
          yield answer(
              planning.revise(actor, group, arrangement, seen.ifRight()),
              page.with(typed),
              "groups.notice.revised",
              frame);
        } catch (StaleChangeException _) {
          long now = groups.find(actor, group).plan().version();
          yield frame.refuse(page.with(typed.outdated("place", now)));
        }
      }
    };
  }

  private static View answer(Outcome outcome, GroupFormPage page, String notice, Frame frame) {
    return switch (outcome) {
      case Outcome.Done(var id) -> frame.seeOther(PATH + "/" + id.value(), notice);
      case Outcome.NothingLeft _ -> refuse(page, "/place", "NOTHING_LEFT", frame);
      case Outcome.Full _ -> refuse(page, "/maximum", "BELOW_PARENTS", frame);
      case Outcome.BelowMeetings _ -> refuse(page, "/meetings", "BELOW_DATED", frame);
      case Outcome.NotNow _, Outcome.Needs _ -> refuse(page, "/place", "NOT_NOW", frame);
    };
  }

  private static View refuse(GroupFormPage page, String field, String code, Frame frame) {
    return frame.refuse(page.with(page.form().withErrors(List.of(FieldError.of(field, code)))));
  }

  private static FormView form(Input input, List<FieldError> errors) {
    return new FormView(GroupFormPage.TEXTS, input.typed(), errors);
  }
}
