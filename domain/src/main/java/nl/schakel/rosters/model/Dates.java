package nl.schakel.rosters.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.groups.GroupRosters.Dated;
import nl.schakel.groups.GroupRosters.Taken;
import nl.schakel.people.PersonId;
import nl.schakel.places.DaysOff;
import nl.schakel.places.DaysOff.Reason;
import nl.schakel.rosters.model.Absence.Away;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Dates for a series, and why other days were passed over. A week in which nobody can meet moves
 * the rest of the series, and does not break its rhythm.
 *
 * @param chosen when they begin, on the clock of the wish
 * @param skipped in the order of time
 */
public record Dates(List<LocalDateTime> chosen, List<Skipped> skipped, int wanted)
    implements ValueObject {

  public Dates {
    chosen = List.copyOf(chosen);
    skipped = List.copyOf(skipped);
  }

  /** Why a day does not do. */
  public sealed interface Obstacle {
    record DayOff(Reason reason) implements Obstacle {}

    /** The clock jumps over that hour. */
    record NoSuchTime() implements Obstacle {}

    record Away(PersonId leader) implements Obstacle {}

    record Busy(Taken by) implements Obstacle {}

    /** The group itself meets then. */
    record MeetsAlready() implements Obstacle {}

    record HasBeen() implements Obstacle {}
  }

  /** A day that was passed over. */
  public record Skipped(LocalDate day, Obstacle why) implements ValueObject {}

  public boolean isEnough() {
    return chosen.size() >= wanted;
  }

  /**
   * What has to be kept free.
   *
   * @param last no meeting after this day
   * @param meetings of the group itself
   */
  public record Limits(
      Instant now, LocalDate last, List<Dated> meetings, List<Away> away, List<Taken> taken)
      implements ValueObject {

    public Limits {
      meetings = List.copyOf(meetings);
      away = List.copyOf(away);
      taken = List.copyOf(taken);
    }
  }

  /** As many as are wanted, as long as there are days. */
  public static Dates find(SeriesWish wish, int wanted, Limits limits) {
    List<LocalDateTime> chosen = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    LocalDate monday = wish.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    while (chosen.size() < wanted && !monday.isAfter(limits.last())) {
      int before = chosen.size();
      for (LocalDate day : days(wish, monday, limits)) {
        if (chosen.size() < wanted) {
          obstacle(wish, day, limits)
              .ifPresentOrElse(
                  why -> skipped.add(new Skipped(day, why)),
                  () -> chosen.add(day.atTime(wish.time())));
        }
      }
      monday = monday.plusWeeks(chosen.size() > before ? wish.everyWeeks() : 1);
    }
    return new Dates(chosen, skipped, wanted);
  }

  private static List<LocalDate> days(SeriesWish wish, LocalDate monday, Limits limits) {
    return wish.days().stream()
        .sorted()
        .map(day -> monday.plusDays(day.getValue() - 1L))
        .filter(day -> !day.isBefore(wish.first()) && !day.isAfter(limits.last()))
        .toList();
  }

  private static Optional<Obstacle> obstacle(SeriesWish wish, LocalDate day, Limits limits) {
    LocalDateTime local = day.atTime(wish.time());
    if (wish.zone().getRules().getValidOffsets(local).isEmpty()) {
      return Optional.of(new Obstacle.NoSuchTime());
    }
    Instant start = local.atZone(wish.zone()).toInstant();
    return Stream.of(
            off(wish, day),
            Optional.<Obstacle>of(new Obstacle.HasBeen()).filter(_ -> !start.isAfter(limits.now())),
            taken(start, start.plus(wish.length()), limits),
            away(day, limits))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Obstacle> off(SeriesWish wish, LocalDate day) {
    return DaysOff.where(wish.zone())
        .on(day)
        .filter(reason -> !reason.isOfSchools())
        .or(() -> wish.region().flatMap(region -> region.holiday(day)))
        .map(Obstacle.DayOff::new);
  }

  private static Optional<Obstacle> taken(Instant start, Instant end, Limits limits) {
    boolean itself =
        limits.meetings().stream()
            .anyMatch(it -> it.start().isBefore(end) && start.isBefore(it.end()));
    return itself
        ? Optional.of(new Obstacle.MeetsAlready())
        : limits.taken().stream()
            .filter(it -> it.overlaps(start, end))
            .findFirst()
            .map(Obstacle.Busy::new);
  }

  private static Optional<Obstacle> away(LocalDate day, Limits limits) {
    return limits.away().stream()
        .filter(it -> it.includes(day))
        .findFirst()
        .map(it -> new Obstacle.Away(it.person()));
  }
}
