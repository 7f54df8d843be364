package nl.schakel.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.query.Planning;
import nl.schakel.learning.query.Planning.EditionLine;
import nl.schakel.learning.query.Planning.ProgrammeSheet;
import nl.schakel.learning.usecase.PlanProgramme;
import nl.schakel.learning.usecase.PlanProgramme.Outcome;
import nl.schakel.partners.Topics;
import nl.schakel.people.Organisations;
import nl.schakel.shared.Slug;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where programmes are written, published and put away. */
@Controller
@RequestMapping("/planning/programmes")
@Requires(Permission.PLAN_PROGRAMMES)
class ProgrammeFormController {

  private final OwnPlans own;
  private final Planning planning;
  private final PlanProgramme programmes;
  private final Topics topics;
  private final UsableGrants grants;
  private final Organisations organisations;

  ProgrammeFormController(
      OwnPlans own,
      Planning planning,
      PlanProgramme programmes,
      Topics topics,
      UsableGrants grants,
      Organisations organisations) {
    this.own = own;
    this.planning = planning;
    this.programmes = programmes;
    this.topics = topics;
    this.grants = grants;
    this.organisations = organisations;
  }

  @GetMapping("/new")
  View begin(Actor actor, Frame frame) {
    Map<String, List<String>> usual = Map.of("languages", List.of("nl"), "country", List.of("BE"));
    return frame.show(page(form(usual), Optional.empty(), actor));
  }

  @PostMapping("/new")
  View draft(Input input, Actor actor, Frame frame) {
    ProgrammeFormPage page = page(form(input.typed()), Optional.empty(), actor);
    return switch (new ProgrammeForm(input, choices(actor, Optional.empty()), Optional.empty())
        .read()) {
      case Rejected<Description>(var errors) -> refused(page, errors, frame);
      case Accepted<Description>(Description description) ->
          answer("saved", programmes.draft(actor, description), page, frame);
    };
  }

  @GetMapping("/{id}")
  View edit(@PathVariable UUID id, Actor actor, Frame frame) {
    ProgrammeSheet sheet = own.programme(actor, new ProgrammeId(id));
    FormView form = form(ProgrammeFormPage.of(sheet));
    return frame.show(page(form, Optional.of(sheet), actor));
  }

  @PostMapping("/{id}")
  View revise(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ProgrammeSheet sheet = own.programme(actor, new ProgrammeId(id));
    ProgrammeFormPage page = page(form(input.typed()), Optional.of(sheet), actor);
    long seen = input.required("version", As.integer(0, Integer.MAX_VALUE)).ifRight().orElse(-1);
    Optional<Description> before = Optional.of(sheet.description());
    return switch (new ProgrammeForm(input, choices(actor, before), before).read()) {
      case Rejected<Description>(var errors) -> refused(page, errors, frame);
      case Accepted<Description>(Description description) -> {
        try {
          yield answer(
              "saved", programmes.revise(actor, sheet.id(), seen, description), page, frame);
        } catch (StaleChangeException _) {
          yield frame.refuse(outdated(page, sheet));
        }
      }
    };
  }

  @PostMapping("/{id}/publication")
  View publish(@PathVariable UUID id, Actor actor, Frame frame) {
    ProgrammeFormPage page = page(id, actor);
    return answer("published", programmes.publish(actor, new ProgrammeId(id)), page, frame);
  }

  @PostMapping("/{id}/archive")
  View archive(@PathVariable UUID id, Actor actor, Frame frame) {
    ProgrammeFormPage page = page(id, actor);
    return answer("archived", programmes.archive(actor, new ProgrammeId(id)), page, frame);
  }

  @PostMapping("/{id}/copies")
  View copy(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ProgrammeFormPage page = page(id, actor);
    var slug = input.required("slug", Slug::parse);
    return switch (input.outcome(slug)) {
      case Rejected<Slug>(var errors) -> refused(page, errors, frame);
      case Accepted<Slug>(Slug other) ->
          answer("copied", programmes.copy(actor, new ProgrammeId(id), other), page, frame);
    };
  }

  /** What was typed stays, and counts once it is sent again. */
  private static ProgrammeFormPage outdated(ProgrammeFormPage page, ProgrammeSheet sheet) {
    FormView form = page.form().outdated("titleNl", sheet.version()).withErrors(List.of());
    return new ProgrammeFormPage(form, page.sheet(), page.choices(), page.editions(), true);
  }

  private static View answer(String what, Outcome outcome, ProgrammeFormPage page, Frame frame) {
    return switch (outcome) {
      case Outcome.Done(ProgrammeId id) ->
          frame.seeOther("/planning/programmes/" + id.value(), "planning.notice.programme." + what);
      case Outcome.SlugTaken _ ->
          refused(page, List.of(FieldError.of("/slug", "ALREADY_EXISTS")), frame);
      case Outcome.NotNow _ -> frame.seeOther(page.address(), "planning.notice.programme.notNow");
    };
  }

  private static View refused(ProgrammeFormPage page, List<FieldError> errors, Frame frame) {
    return frame.refuse(
        new ProgrammeFormPage(
            page.form().withErrors(errors), page.sheet(), page.choices(), page.editions(), false));
  }

  private Choices choices(Actor actor, Optional<Description> before) {
    return new Choices(actor, topics, grants.of(actor, before), organisations);
  }

  private ProgrammeFormPage page(UUID id, Actor actor) {
    ProgrammeSheet sheet = own.programme(actor, new ProgrammeId(id));
    return page(form(ProgrammeFormPage.of(sheet)), Optional.of(sheet), actor);
  }

  private ProgrammeFormPage page(FormView form, Optional<ProgrammeSheet> sheet, Actor actor) {
    var mine = actor.organisationsFor(Permission.PLAN_PROGRAMMES);
    List<EditionLine> editions =
        sheet.map(there -> planning.editionsOf(there.id())).orElseGet(List::of);
    ProgrammeChoices choices =
        new ProgrammeChoices(
            topics.all(),
            grants.of(actor, sheet.map(ProgrammeSheet::description)),
            List.copyOf(organisations.cards(mine).values()),
            organisations.all());
    return new ProgrammeFormPage(form, sheet, choices, editions, false);
  }

  private static FormView form(Map<String, List<String>> values) {
    return new FormView(ProgrammeFormPage.TEXTS, values, List.of());
  }
}
