package nl.schakel.communities.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.communities.model.Funnel.Line;
import nl.schakel.communities.model.Funnel.Movement;
import nl.schakel.communities.model.Funnel.Numbers;
import nl.schakel.communities.model.Reading.Stage;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What was noted and counted of one team.
 *
 * @param readings oldest first
 */
record Lane(Optional<Team.Id> team, List<Reading> readings, List<Movement> movements)
    implements ValueObject {

  static Lane of(Optional<Team.Id> team, Numbers numbers) {
    return new Lane(
        team,
        numbers.readings().stream().sorted(Comparator.comparing(Reading::day)).toList(),
        numbers.movements());
  }

  /** Every team, and who comes from none where there is anybody. */
  static Funnel funnel(LocalDate day, List<Lane> lanes) {
    return new Funnel(
        day,
        lanes.stream()
            .map(lane -> lane.on(day))
            .filter(line -> line.team().isPresent() || !line.isEmpty())
            .toList());
  }

  private Line on(LocalDate day) {
    Map<Stage, Integer> people = new EnumMap<>(Stage.class);
    readings.stream()
        .filter(reading -> !reading.day().isAfter(day))
        .forEach(reading -> people.put(reading.stage(), reading.people()));
    int members =
        movements.stream()
            .filter(each -> !each.day().isAfter(day))
            .mapToInt(Movement::change)
            .sum();
    people.put(Stage.ACTIVE, members);
    return new Line(team, people);
  }
}
