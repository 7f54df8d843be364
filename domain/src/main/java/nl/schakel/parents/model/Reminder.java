package nl.schakel.parents.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.groups.MeetingId;
import nl.schakel.parents.ParentId;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A text that reminds a parent of a meeting, while somebody is sending it.
 *
 * @param start of the meeting, as it was when this was put down
 * @param attempts how often somebody has begun to send it
 */
public record Reminder(MeetingId meeting, ParentId parent, Instant start, int attempts)
    implements ValueObject {

  private static final LocalTime EARLIEST = LocalTime.of(9, 0);
  private static final LocalTime LATEST = LocalTime.of(20, 0);
  private static final int MOST_ATTEMPTS = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);

  /** What came of an attempt. */
  public sealed interface Fate {
    record Sent() implements Fate {}

    /** There is nothing to remind of any more. */
    record Dropped() implements Fate {}

    record Again(Instant at) implements Fate {}

    record Dead() implements Fate {}
  }

  /**
   * Whether parents are texted now: the day before, and not while they sleep.
   *
   * @param zone of the meeting
   */
  public static boolean isTime(Instant start, ZoneId zone, Instant now) {
    LocalDateTime local = LocalDateTime.ofInstant(now, zone);
    LocalDate before = LocalDate.ofInstant(start, zone).minusDays(1);
    return local.toLocalDate().equals(before)
        && !local.toLocalTime().isBefore(EARLIEST)
        && local.toLocalTime().isBefore(LATEST);
  }

  /**
   * It did not leave, but may later, with longer and longer pauses.
   *
   * @param wait what was asked for; counts when it is longer
   */
  public Fate fail(Instant now, Optional<Duration> wait) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1L, 0, MOST_ATTEMPTS));
    return attempts >= MOST_ATTEMPTS
        ? new Fate.Dead()
        : new Fate.Again(now.plus(wait.filter(asked -> asked.compareTo(pause) > 0).orElse(pause)));
  }
}
