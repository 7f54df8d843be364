package nl.schakel.communities.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.communities.model.Funnel.Doubt;
import nl.schakel.communities.model.Reading.Stage;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A number as long as it holds: until the next of its stage. Members are counted and not compared,
 * because whoever joins need not have taken part in anything.
 *
 * @param others of the same team, without what it replaces
 */
record Holding(Reading reading, List<Reading> others) implements ValueObject {

  static Holding among(List<Reading> ofTeam, Reading reading) {
    return new Holding(
        reading,
        ofTeam.stream()
            .filter(each -> each.stage() != reading.stage() || !each.day().equals(reading.day()))
            .toList());
  }

  /** What holds instead once it is taken back; nothing where it was the first. */
  Optional<Holding> fallback() {
    return others.stream()
        .filter(each -> each.stage() == reading.stage() && each.day().isBefore(reading.day()))
        .max(Comparator.comparing(Reading::day))
        .map(before -> new Reading(reading.team(), reading.stage(), reading.day(), before.people()))
        .map(held -> new Holding(held, others));
  }

  Optional<Doubt> doubt() {
    return days().flatMap(day -> on(day).stream()).findFirst();
  }

  private Stream<LocalDate> days() {
    Optional<LocalDate> end =
        others.stream()
            .filter(each -> each.stage() == reading.stage() && each.day().isAfter(reading.day()))
            .map(Reading::day)
            .min(Comparator.naturalOrder());
    return Stream.concat(Stream.of(reading.day()), others.stream().map(Reading::day))
        .filter(day -> !day.isBefore(reading.day()))
        .filter(day -> end.filter(next -> !day.isBefore(next)).isEmpty())
        .distinct()
        .sorted();
  }

  private Optional<Doubt> on(LocalDate day) {
    Map<Stage, Integer> held = new EnumMap<>(Stage.class);
    others.stream()
        .filter(each -> each.stage() != reading.stage() && !each.day().isAfter(day))
        .sorted(Comparator.comparing(Reading::day))
        .forEach(each -> held.put(each.stage(), each.people()));
    Optional<Doubt> more =
        held.keySet().stream()
            .filter(stage -> stage.compareTo(reading.stage()) < 0)
            .filter(stage -> held.getOrDefault(stage, 0) < reading.people())
            .max(Comparator.naturalOrder())
            .map(Doubt.MoreThan::new);
    return more.or(
        () ->
            held.keySet().stream()
                .filter(stage -> stage.compareTo(reading.stage()) > 0)
                .filter(stage -> held.getOrDefault(stage, 0) > reading.people())
                .min(Comparator.naturalOrder())
                .map(Doubt.LessThan::new));
  }
}
