package nl.schakel.learning.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/** How a freed place goes to the next in line. */
public sealed interface WaitingListPolicy extends ValueObject {

  /** What happens now to the first in line. */
  sealed interface Turn {

    /** Gets the place. */
    record Promote() implements Turn {}

    /** Is asked, and has until then to answer. */
    record Offer(Instant until) implements Turn {}

    /** Nobody is disturbed now; the timer comes back. */
    record Later() implements Turn {}
  }

  /**
   * Decides for the first in line.
   *
   * @param begins when the edition begins; empty for an open-ended one
   */
  Turn turn(Instant now, Optional<Instant> begins, ZoneId zone);

  /** The place is given at once. */
  record Automatic() implements WaitingListPolicy {

    @Override
    public Turn turn(Instant now, Optional<Instant> begins, ZoneId zone) {
      return new Turn.Promote();
    }
  }

  /**
   * The place is kept for a number of hours, of which the quiet ones (21.00 to 8.00 and the
   * weekend) do not count, but never until later than a day before it begins: then there is still
   * time for the next. In the last 48 hours there is no time to ask, so the place is given.
   */
  record TimedOffer(int hours) implements WaitingListPolicy {

    public static final int LONGEST = 240;

    private static final Duration LAST_STRETCH = Duration.ofDays(2);
    private static final Duration NOTICE = Duration.ofDays(1);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    public TimedOffer {
      if (hours < 1 || hours > LONGEST) {
        throw new IllegalArgumentException("an offer stands 1 to " + LONGEST + " hours");
      }
    }

    @Override
    public Turn turn(Instant now, Optional<Instant> begins, ZoneId zone) {
      if (begins.filter(b -> b.isBefore(now.plus(LAST_STRETCH))).isPresent()) {
        return new Turn.Promote();
      }
      ZonedDateTime local = now.atZone(zone);
      return isQuiet(local) ? new Turn.Later() : new Turn.Offer(until(local, begins));
    }

    private Instant until(ZonedDateTime from, Optional<Instant> begins) {
      Instant deadline = deadline(from).toInstant();
      return begins.map(b -> b.minus(NOTICE)).filter(deadline::isAfter).orElse(deadline);
    }

    private ZonedDateTime deadline(ZonedDateTime from) {
      ZonedDateTime at = from;
      Duration left = Duration.ofHours(hours);
      while (!left.isZero()) {
        Duration today = Duration.between(at, at.with(EVENING));
        if (left.compareTo(today) <= 0) {
          return at.plus(left);
        }
        left = left.minus(today);
        at = nextMorning(at);
      }
      return at;
    }

    private static ZonedDateTime nextMorning(ZonedDateTime evening) {
      ZonedDateTime morning = evening.plusDays(1).with(MORNING);
      while (isWeekend(morning)) {
        morning = morning.plusDays(1);
      }
      return morning;
    }

    private static boolean isQuiet(ZonedDateTime local) {
      LocalTime time = local.toLocalTime();
      return isWeekend(local) || time.isBefore(MORNING) || !time.isBefore(EVENING);
    }

    private static boolean isWeekend(ZonedDateTime local) {
      DayOfWeek day = local.getDayOfWeek();
      return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
  }
}
