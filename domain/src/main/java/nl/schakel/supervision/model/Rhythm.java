package nl.schakel.supervision.model;

import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.places.DaysOff;
import org.jmolecules.ddd.types.ValueObject;

/**
 * When a circle meets.
 *
 * @param at by the clock on the wall where it meets, summer and winter
 */
public record Rhythm(int everyWeeks, DayOfWeek day, LocalTime at, Duration length, ZoneId zone)
    implements ValueObject {

  public static final int MOST_WEEKS = 26;
  public static final int MOST_MEETINGS = 26;
  public static final int SHORTEST_MINUTES = 15;
  public static final int LONGEST_MINUTES = 8 * 60;

  /** Nobody plans further ahead, however many days are holidays. */
  private static final int YEARS_AHEAD = 3;

  public Rhythm {
    if (everyWeeks < 1
        || everyWeeks > MOST_WEEKS
        || length.toMinutes() < SHORTEST_MINUTES
        || length.toMinutes() > LONGEST_MINUTES) {
      throw new IllegalArgumentException("every some weeks, for a part of a day");
    }
  }

  /**
   * A day on which it could meet.
   *
   * @param off why people may not be there
   */
  public record Meeting(LocalDate day, Instant start, Instant end, Optional<DaysOff.Reason> off) {}

  /**
   * As many days as are wanted on which nothing speaks against meeting, and between them those on
   * which something does.
   *
   * @param first the day itself, or the first one after it that is the right day of the week
   */
  public List<Meeting> from(LocalDate first, int wanted) {
    if (wanted < 1 || wanted > MOST_MEETINGS) {
      throw new IllegalArgumentException("some meetings");
    }
    List<Meeting> all = new ArrayList<>();
    LocalDate each = first.with(nextOrSame(day));
    LocalDate end = each.plusYears(YEARS_AHEAD);
    for (int free = 0; free < wanted && each.isBefore(end); each = each.plusWeeks(everyWeeks)) {
      Meeting meeting = on(each);
      all.add(meeting);
      free += meeting.off().isEmpty() ? 1 : 0;
    }
    return List.copyOf(all);
  }

  /** The meeting of this day, whichever day of the week it is. */
  public Meeting on(LocalDate date) {
    Instant start = date.atTime(at).atZone(zone).toInstant();
    return new Meeting(date, start, start.plus(length), DaysOff.where(zone).on(date));
  }
}
