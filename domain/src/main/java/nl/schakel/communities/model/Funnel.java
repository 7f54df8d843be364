package nl.schakel.communities.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.communities.model.Reading.Stage;
import org.jmolecules.ddd.types.ValueObject;

/** Whom a community reaches on a day, team by team. */
public record Funnel(LocalDate day, List<Line> lines) implements ValueObject {

  public Funnel {
    lines = List.copyOf(lines);
  }

  /**
   * So many members more or fewer.
   *
   * @param change below zero for who went
   */
  public record Movement(Optional<Team.Id> team, LocalDate day, int change)
      implements ValueObject {}

  /** All that was noted and counted, whenever. */
  public record Numbers(List<Reading> readings, List<Movement> movements) implements ValueObject {

    public Numbers {
      readings = List.copyOf(readings);
      movements = List.copyOf(movements);
    }

    /** Of one team, or of who comes from none. */
    public Numbers of(Optional<Team.Id> team) {
      return new Numbers(
          readings.stream().filter(each -> each.team().equals(team)).toList(),
          movements.stream().filter(each -> each.team().equals(team)).toList());
    }

    /** As it was on a day: what was noted last holds until something else is. */
    public Funnel on(LocalDate day, List<Team> teams) {
      return Lane.funnel(day, lanes(teams));
    }

    /** On every day on which something changed, oldest first. */
    public List<Funnel> overTime(List<Team> teams, LocalDate today) {
      List<Lane> lanes = lanes(teams);
      return Stream.concat(
              readings.stream().map(Reading::day), movements.stream().map(Movement::day))
          .filter(day -> !day.isAfter(today))
          .distinct()
          .sorted()
          .map(day -> Lane.funnel(day, lanes))
          .toList();
    }

    private List<Lane> lanes(List<Team> teams) {
      return Stream.concat(teams.stream().map(team -> Optional.of(team.id())), Stream.of(noTeam()))
          .map(team -> Lane.of(team, of(team)))
          .toList();
    }

    private static Optional<Team.Id> noTeam() {
      return Optional.empty();
    }

    /** Why a number cannot stand beside the others of its team as long as it holds, if so. */
    public Optional<Doubt> doubt(Reading reading) {
      return Holding.among(of(reading.team()).readings(), reading).doubt();
    }

    /** Why a number cannot be taken back: what holds then cannot stand beside the others. */
    public Optional<Doubt> doubtWithout(Reading reading) {
      return Holding.among(of(reading.team()).readings(), reading)
          .fallback()
          .flatMap(Holding::doubt);
    }
  }

  /** What is wrong with a number. */
  public sealed interface Doubt {

    /** More people than at this stage before it. */
    record MoreThan(Stage stage) implements Doubt {}

    /** Fewer people than at this stage after it. */
    record LessThan(Stage stage) implements Doubt {}
  }

  /** One team; a stage that nobody noted anything of is not there. */
  public record Line(Optional<Team.Id> team, Map<Stage, Integer> people) implements ValueObject {

    public Line {
      people = Map.copyOf(people);
    }

    boolean isEmpty() {
      return people.values().stream().allMatch(each -> each == 0);
    }
  }

  /** All teams together; empty where no team has a number. */
  public Optional<Integer> total(Stage stage) {
    return lines.stream()
        .flatMap(line -> Optional.ofNullable(line.people().get(stage)).stream())
        .reduce(Integer::sum);
  }
}
