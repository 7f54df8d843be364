import java.lang.reflect.Constructor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Puzzle;
import nl.schakel.rosters.model.Puzzle.Seat;
import nl.schakel.rosters.model.Puzzle.Series;
import nl.schakel.rosters.model.Span;
import nl.schakel.rosters.port.PlanSolver;
import nl.schakel.rosters.port.PlanSolver.Effort;
import nl.schakel.shared.Language;

/** How long it takes until a plan of many groups has no clash and lacks nothing. */
class GroupPlans {

  private static final Instant MONDAY = Instant.parse("2027-01-04T08:00:00Z");
  private static final List<String> LANGUAGES = List.of("ar", "ti", "fa", "uk");

  public static void main(String[] arguments) throws Exception {
    measure(12, 8, 10, 20, Duration.ofSeconds(30));
    measure(120, 40, 50, 45, Duration.ofMinutes(5));
  }

  /** Everybody speaks two of the four languages, and is booked elsewhere now and then. */
  private static void measure(int groups, int trainers, int keyPersons, int weeks, Duration limit)
      throws Exception {
    Random random = new Random(34);
    List<PersonId> all =
        IntStream.range(0, trainers + keyPersons).mapToObj(_ -> PersonId.next()).toList();
    Map<PersonId, List<Span>> busy = new HashMap<>();
    for (PersonId one : all) {
      busy.put(
          one,
          IntStream.range(0, 12)
              .mapToObj(_ -> span(random.nextInt(weeks), random.nextInt(5), random.nextInt(3)))
              .toList());
    }
    List<Series> series = new ArrayList<>();
    for (int week = 0; week + 5 <= weeks; week++) {
      for (int day = 0; day < 5; day++) {
        for (int part = 0; part < 3; part++) {
          series.add(series(week, day, part));
        }
      }
    }
    List<Seat> seats = new ArrayList<>();
    for (int number = 0; number < groups; number++) {
      int language = number % LANGUAGES.size();
      seats.add(
          new Seat(
              number,
              Optional.empty(),
              new Language(LANGUAGES.get(language)),
              series,
              speaking(language, all.subList(0, trainers)),
              speaking(language, all.subList(trainers, all.size())),
              List.of("De Brug", "De Schakel", "Bibliotheek", "De Regenboog")));
    }
    solve(new Puzzle(seats, busy, Map.of()), limit, groups);
  }

  private static void solve(Puzzle puzzle, Duration limit, int groups) throws Exception {
    Constructor<?> hidden =
        Class.forName("nl.schakel.rosters.solver.TimefoldPlanSolver").getDeclaredConstructor();
    hidden.setAccessible(true);
    PlanSolver solver = (PlanSolver) hidden.newInstance();
    long begin = System.nanoTime();
    long[] feasible = {-1};
    Plan plan =
        solver.solve(
            puzzle,
            new Effort(34, limit, limit.dividedBy(10)),
            best -> {
              if (feasible[0] < 0 && best.clashes() == 0 && best.missing() == 0) {
                feasible[0] = System.nanoTime() - begin;
              }
              return true;
            });
    System.out.printf(
        "%d groups, %d series to choose from: without clash or gap after %s (limit %d s), ended"
            + " after %.0f s, %s%n",
        groups,
        puzzle.seats().getFirst().series().size(),
        feasible[0] < 0 ? "never" : "%.0f s".formatted(feasible[0] / 1e9),
        limit.toSeconds(),
        (System.nanoTime() - begin) / 1e9,
        plan.verdict());
  }

  private static List<PersonId> speaking(int language, List<PersonId> people) {
    return IntStream.range(0, people.size())
        .filter(it -> it % 4 == language || (it + 1) % 4 == language)
        .mapToObj(people::get)
        .toList();
  }

  private static Series series(int week, int day, int part) {
    List<Span> spans = IntStream.range(week, week + 5).mapToObj(it -> span(it, day, part)).toList();
    return new Series(spans, spans, 0, week);
  }

  private static Span span(int week, int day, int part) {
    Instant from = MONDAY.plus(Duration.ofDays(7L * week + day)).plus(Duration.ofHours(3L * part));
    return new Span(from, from.plus(Duration.ofHours(2)));
  }
}
