package nl.schakel.communities.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
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

    /** As it was on a day: what was noted last holds until something else is. */
    public Funnel on(LocalDate day, List<Team> teams) {
      return new Funnel(
          day,
          Stream.concat(teams.stream().map(Team::id).map(Optional::of), Stream.of(noTeam()))
              .map(team -> line(team, day))
              .filter(line -> line.team().isPresent() || !line.isEmpty())
              .toList());
    }

    /** On every day on which something changed, the latest ones, oldest first. */
    public List<Funnel> overTime(List<Team> teams, LocalDate today, int atMost) {
      List<LocalDate> days =
          Stream.concat(readings.stream().map(Reading::day), movements.stream().map(Movement::day))
              .filter(day -> !day.isAfter(today))
              .distinct()
              .sorted()
              .toList();
      return days.stream()
          .skip(Math.max(0, days.size() - atMost))
          .map(day -> on(day, teams))
          .toList();
    }

    private Line line(Optional<Team.Id> team, LocalDate day) {
      Map<Stage, Integer> people = new EnumMap<>(Stage.class);
      readings.stream()
          .filter(reading -> reading.team().equals(team) && !reading.day().isAfter(day))
          .sorted(Comparator.comparing(Reading::day))
          .forEach(reading -> people.put(reading.stage(), reading.people()));
      int members =
          movements.stream()
              .filter(each -> each.team().equals(team) && !each.day().isAfter(day))
              .mapToInt(Movement::change)
              .sum();
      people.put(Stage.ACTIVE, members);
      return new Line(team, people);
    }

    private static Optional<Team.Id> noTeam() {
      return Optional.empty();
    }
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

  /** Which stage before it has fewer people in this team, for who notes a number. */
  public Optional<Stage> exceeded(Reading reading) {
    return lines.stream()
        .filter(line -> line.team().equals(reading.team()))
        .flatMap(line -> line.people().entrySet().stream())
        .filter(each -> each.getKey().compareTo(reading.stage()) < 0)
        .filter(each -> each.getValue() < reading.people())
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder());
  }
}
