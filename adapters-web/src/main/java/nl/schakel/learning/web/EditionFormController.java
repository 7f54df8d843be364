package nl.schakel.learning.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.query.Planning.EditionSheet;
import nl.schakel.learning.query.Planning.ProgrammeSheet;
import nl.schakel.learning.usecase.PlanEdition;
import nl.schakel.learning.usecase.PlanEdition.Outcome;
import nl.schakel.learning.usecase.PlanEdition.Proposal;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.As;
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

/** Where the plan of an edition is written and changed. */
@Controller
@Requires(Permission.PLAN_PROGRAMMES)
class EditionFormController {

  private static final String NEW = "/planning/programmes/{id}/editions/new";
  private static final String EDIT = "/planning/editions/{id}/edit";

  private final OwnPlans own;
  private final PlanEdition planning;
  private final Clock clock;

  EditionFormController(OwnPlans own, PlanEdition planning, Clock clock) {
    this.own = own;
    this.planning = planning;
    this.clock = clock;
  }

  @GetMapping(NEW)
  View begin(@PathVariable UUID id, Actor actor, Frame frame) {
    ProgrammeSheet programme = own.programme(actor, new ProgrammeId(id));
    FormView form = new FormView(EditionFormPage.TEXTS, EditionFormPage.fresh(), List.of());
    return frame.show(page(form, programme, frame));
  }

  @PostMapping(NEW)
  View draft(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ProgrammeSheet programme = own.programme(actor, new ProgrammeId(id));
    FormView form = new FormView(EditionFormPage.TEXTS, input.typed(), List.of());
    if (form.has("more", "true")) {
      return frame.show(page(form, programme, frame));
    }
    return switch (EditionForm.read(input, Optional.empty(), clock.instant())) {
      case Rejected<Proposal>(var errors) ->
          frame.refuse(page(form.withErrors(errors), programme, frame));
      case Accepted<Proposal>(Proposal proposal) ->
          answer(
              planning.draft(actor, programme.id(), proposal), page(form, programme, frame), frame);
    };
  }

  @GetMapping(EDIT)
  View edit(@PathVariable UUID id, Actor actor, Frame frame) {
    EditionSheet sheet = own.edition(actor, new EditionId(id));
    FormView form = new FormView(EditionFormPage.TEXTS, EditionFormPage.of(sheet), List.of());
    return frame.show(page(form, sheet, sheet.plan().version(), false, frame));
  }

  @PostMapping(EDIT)
  View revise(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    EditionSheet sheet = own.edition(actor, new EditionId(id));
    FormView form = new FormView(EditionFormPage.TEXTS, input.typed(), List.of());
    long seen = input.required("version", As.integer(0, Integer.MAX_VALUE)).ifRight().orElse(-1);
    EditionFormPage page = page(form, sheet, seen, false, frame);
    if (form.has("more", "true")) {
      return frame.show(page);
    }
    return switch (EditionForm.read(input, Optional.of(sheet.plan()), clock.instant())) {
      case Rejected<Proposal>(var errors) ->
          frame.refuse(page(form.withErrors(errors), sheet, seen, false, frame));
      case Accepted<Proposal>(Proposal proposal) -> revise(actor, sheet, proposal, page, frame);
    };
  }

  private View revise(
      Actor actor, EditionSheet sheet, Proposal proposal, EditionFormPage page, Frame frame) {
    try {
      long seen = page.version().orElse(-1L);
      return answer(planning.revise(actor, sheet.plan().id(), seen, proposal), page, frame);
    } catch (StaleChangeException _) {
      return frame.refuse(page(page.form(), sheet, sheet.plan().version(), true, frame));
    }
  }

  private static View answer(Outcome outcome, EditionFormPage page, Frame frame) {
    return switch (outcome) {
      case Outcome.Done(EditionId edition) ->
          frame.seeOther(EditionOverviewPage.address(edition), "planning.notice.edition.saved");
      case Outcome.BelowHeld _ -> refused(page, "BELOW_HELD", frame);
      case Outcome.NotNow _ -> refused(page, "NOT_NOW", frame);
    };
  }

  private static View refused(EditionFormPage page, String why, Frame frame) {
    FormView form = page.form().withErrors(List.of(FieldError.of("/capacity", why)));
    return frame.refuse(
        new EditionFormPage(form, page.title(), page.action(), page.back(), page.version(), false));
  }

  private static EditionFormPage page(FormView form, ProgrammeSheet programme, Frame frame) {
    String back = "/planning/programmes/" + programme.id().value();
    String title = programme.description().title().in(frame.language());
    return new EditionFormPage(form, title, back + "/editions/new", back, Optional.empty(), false);
  }

  private static EditionFormPage page(
      FormView form, EditionSheet sheet, long version, boolean stale, Frame frame) {
    String back = EditionOverviewPage.address(sheet.plan().id());
    String title = sheet.title().in(frame.language());
    return new EditionFormPage(form, title, back + "/edit", back, Optional.of(version), stale);
  }
}
