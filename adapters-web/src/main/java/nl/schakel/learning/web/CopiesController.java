package nl.schakel.learning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.Repetition;
import nl.schakel.learning.model.Repetition.Turn;
import nl.schakel.learning.query.Planning.EditionSheet;
import nl.schakel.learning.usecase.PlanEdition;
import nl.schakel.shared.web.As;
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

/** Plans the same edition again, once or every so many weeks. */
@Controller
@RequestMapping("/planning/editions/{id}/copies")
@Requires(Permission.PLAN_PROGRAMMES)
class CopiesController {

  private final OwnPlans own;
  private final PlanEdition planning;
  private final Clock clock;

  CopiesController(OwnPlans own, PlanEdition planning, Clock clock) {
    this.own = own;
    this.planning = planning;
    this.clock = clock;
  }

  /** The dates, which make nothing yet. */
  @GetMapping("/new")
  View look(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    EditionSheet original = own.edition(actor, new EditionId(id));
    LocalDate today = today(original);
    CopiesPage page = CopiesPage.fresh(original, today);
    if (!input.typed().containsKey("first")) {
      return frame.show(page);
    }
    FormView form = new FormView(CopiesPage.TEXTS, input.typed(), List.of());
    return switch (input.outcome(repetition(input, today))) {
      case Rejected<Repetition>(var errors) -> frame.refuse(page.with(form.withErrors(errors)));
      case Accepted<Repetition>(var wanted) -> frame.show(page.with(form).showing(wanted, today));
    };
  }

  @PostMapping
  View make(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    EditionSheet original = own.edition(actor, new EditionId(id));
    LocalDate today = today(original);
    FormView form = new FormView(CopiesPage.TEXTS, input.typed(), List.of());
    CopiesPage page = CopiesPage.fresh(original, today).with(form);
    var repetition = repetition(input, today);
    var turns = input.list("turns", 1, Repetition.MOST_TIMES, As.integer(1, Repetition.MOST_TIMES));
    return switch (input.outcome(() -> chosen(repetition.get(), turns.get(), original, today))) {
      case Rejected<List<Period>>(var errors) ->
          frame.refuse(refused(page.with(form.withErrors(errors)), repetition, today));
      case Accepted<List<Period>>(var later) -> make(later, original, actor, frame);
    };
  }

  /** Who chose nothing sees again what there is to choose. */
  private static CopiesPage refused(
      CopiesPage page, Supplier<Repetition> repetition, LocalDate today) {
    return page.form().errors().stream().allMatch(error -> error.pointer().startsWith("/turns"))
        ? page.showing(repetition.get(), today)
        : page;
  }

  private View make(List<Period> later, EditionSheet original, Actor actor, Frame frame) {
    List<EditionId> made = planning.repeat(actor, original.plan().id(), later);
    return made.size() == 1
        ? frame.seeOther(
            EditionOverviewPage.address(made.getFirst()), "planning.notice.edition.copied")
        : frame.seeOther("/planning", "planning.notice.edition.repeated");
  }

  private static List<Period> chosen(
      Repetition repetition, List<Integer> turns, EditionSheet original, LocalDate today) {
    return repetition.of(original.plan(), today).stream()
        .filter(turn -> turns.contains(turn.number()))
        .map(Turn::later)
        .toList();
  }

  private static Supplier<Repetition> repetition(Input input, LocalDate today) {
    var first = input.required("first", As.date());
    var times = input.required("times", As.integer(1, Repetition.MOST_TIMES));
    var weeks = input.required("everyWeeks", As.integer(1, Repetition.MOST_WEEKS));
    first
        .ifRight()
        .filter(day -> day.isBefore(today))
        .ifPresent(_ -> input.refuse("first", "IN_THE_PAST"));
    first
        .ifRight()
        .filter(day -> ChronoUnit.DAYS.between(today, day) > CopiesPage.MOST_DAYS)
        .ifPresent(_ -> input.refuse("first", "TOO_LATE"));
    return () -> new Repetition(first.get(), times.get(), weeks.get());
  }

  private LocalDate today(EditionSheet sheet) {
    return clock.instant().atZone(sheet.plan().zone()).toLocalDate();
  }
}
