package nl.schakel.learning.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.places.DaysOff;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The same edition some times more, every so many weeks, so that its first session is on a day that
 * is chosen. The other sessions keep their distance, and all keep the time on the clock.
 */
public record Repetition(LocalDate first, int times, int everyWeeks) implements ValueObject {

  public static final int MOST_TIMES = 26;
  public static final int MOST_WEEKS = 52;

  public Repetition {
    if (times < 1 || times > MOST_TIMES || everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
      throw new IllegalArgumentException("some times, every some weeks");
    }
  }

  /**
   * One of them, before it is made.
   *
   * @param number from 1
   * @param later how much later than the edition that is repeated
   */
  public record Turn(int number, Period later, List<Meeting> meetings) {

    public Turn {
      meetings = List.copyOf(meetings);
    }

    public boolean isOnDayOff() {
      return meetings.stream().anyMatch(meeting -> meeting.off().isPresent());
    }
  }

  /**
   * A session of it.
   *
   * @param off why people may not be there
   * @param sameDayOfWeek as the session that is repeated
   */
  public record Meeting(
      Instant start,
      Instant end,
      ZoneId zone,
      Optional<DaysOff.Reason> off,
      boolean sameDayOfWeek) {}

  /** What follows at any time has no first day of its own, and counts from today. */
  public List<Turn> of(EditionPlan plan, LocalDate today) {
    LocalDate begin =
        plan.begins().map(start -> start.atZone(plan.zone()).toLocalDate()).orElse(today);
    int days = Math.toIntExact(ChronoUnit.DAYS.between(begin, first));
    return IntStream.range(0, times)
        .mapToObj(turn -> turn(plan, turn + 1, Period.ofDays(days + 7 * everyWeeks * turn)))
        .toList();
  }

  private static Turn turn(EditionPlan plan, int number, Period later) {
    return new Turn(
        number, later, plan.held().stream().map(session -> meeting(plan, session, later)).toList());
  }

  private static Meeting meeting(EditionPlan plan, Session session, Period later) {
    Instant start = shifted(session.start(), plan.zone(), later);
    LocalDate day = start.atZone(plan.zone()).toLocalDate();
    return new Meeting(
        start,
        shifted(session.end(), plan.zone(), later),
        plan.zone(),
        DaysOff.where(plan.zone()).on(day),
        day.getDayOfWeek() == session.start().atZone(plan.zone()).getDayOfWeek());
  }

  /** By the clock on the wall: ten o'clock stays ten o'clock. */
  public static Instant shifted(Instant at, ZoneId zone, Period later) {
    return at.atZone(zone).plus(later).toInstant();
  }
}
