package nl.schakel.rosters.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Line;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.Puzzle;
import nl.schakel.rosters.model.Puzzle.Seat;
import nl.schakel.rosters.model.Puzzle.Series;
import nl.schakel.rosters.model.Span;
import nl.schakel.rosters.port.PlanSolver;
import nl.schakel.rosters.port.PlanSolver.Effort;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;

class TimefoldPlanSolverTest {

  private static final Instant MONDAY = Instant.parse("2027-03-01T09:00:00Z");
  private static final Effort SHORT = new Effort(7, Duration.ofSeconds(20), Duration.ofMillis(900));

  private final PlanSolver solver = new TimefoldPlanSolver();
  private final PersonId amal = PersonId.next();
  private final PersonId basim = PersonId.next();
  private final PersonId chris = PersonId.next();

  private static Span at(int week, int hour) {
    Instant start = MONDAY.plus(Duration.ofDays(7L * week)).plus(Duration.ofHours(hour));
    return new Span(start, start.plus(Duration.ofHours(2)));
  }

  private static Series series(int week, int hour) {
    List<Span> spans = IntStream.range(week, week + 5).mapToObj(it -> at(it, hour)).toList();
    return new Series(spans, spans, 0, week);
  }

  private static Seat seat(
      int number, List<Series> series, List<PersonId> trainers, List<PersonId> keyPersons) {
    return new Seat(
        number,
        Optional.empty(),
        Language.ARABIC,
        series,
        trainers,
        keyPersons,
        List.of("De Brug", "De Schakel"));
  }

  private Plan solve(List<Seat> seats, Map<PersonId, List<Span>> busy) {
    return solver.solve(new Puzzle(seats, busy, Map.of()), SHORT, _ -> true);
  }

  @Test
  void nobody_leads_two_groups_at_once_and_all_lead_as_many() {
    List<Series> series = List.of(series(0, 0), series(0, 1), series(0, 3), series(6, 0));
    List<Seat> seats = new ArrayList<>();
    for (int number = 0; number < 4; number++) {
      seats.add(seat(number, series, List.of(amal, basim), List.of(chris)));
    }
    Plan plan = solve(seats, Map.of());
    assertThat(plan.verdict().isFeasible()).isTrue();
    assertThat(plan.verdict().missing()).isBetween(1, 5);
    assertThat(plan.lines())
        .hasSize(4)
        .filteredOn(it -> it.starts().size() == 5)
        .hasSizeGreaterThan(2);
    assertThat(plan.lines()).filteredOn(it -> it.trainer().equals(Optional.of(amal))).hasSize(2);
  }

  @Test
  void who_is_busy_is_not_chosen_and_what_nobody_can_do_stays_open() {
    Map<PersonId, List<Span>> busy = Map.of(amal, List.of(at(2, 1)));
    Line line =
        solve(List.of(seat(0, List.of(series(0, 0)), List.of(amal, basim), List.of())), busy)
            .lines()
            .getFirst();
    assertThat(line.trainer()).contains(basim);
    assertThat(line.keyPerson()).isEmpty();
  }

  @Test
  void what_is_pinned_stays_even_when_it_is_in_the_way() {
    Series only = series(3, 0);
    Plan plan =
        solve(
            List.of(
                seat(0, List.of(only), List.of(amal), List.of(chris)),
                seat(1, List.of(series(3, 1), series(9, 0)), List.of(amal, basim), List.of(chris))),
            Map.of(amal, List.of(at(4, 0))));
    Line pinned = plan.line(0).orElseThrow();
    Line other = plan.line(1).orElseThrow();
    assertThat(pinned.starts()).isEqualTo(only.starts());
    assertThat(other.starts()).isEqualTo(series(9, 0).starts());
  }

  @Test
  void whoever_stops_it_gets_what_was_found() {
    List<Verdict> heard = new ArrayList<>();
    Effort endless = new Effort(7, Duration.ofMinutes(5), Duration.ofMinutes(5));
    Plan plan =
        solver.solve(
            new Puzzle(
                List.of(seat(0, List.of(series(0, 0)), List.of(amal, basim), List.of(chris))),
                Map.of(),
                Map.of()),
            endless,
            best -> {
              heard.add(best);
              return false;
            });
    assertThat(heard).hasSize(1);
    assertThat(plan.verdict().missing()).isZero();
  }
}
