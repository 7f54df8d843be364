package nl.schakel.referrals.model;

import static nl.schakel.places.WorkingDays.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.model.Timer.Notice;

/**
 * How much time there is in each state (referrals.md). Days end when offices close, and an end that
 * would fall in a weekend or on a holiday waits for the next working day.
 */
record Timing(Route route, Urgency urgency) {

  static final Duration URGENT = Duration.ofDays(3);

  private static final LocalTime CLOSING = LocalTime.of(17, 0);
  private static final int FEEDBACK_MONTHS = 3;
  private static final int LONGEST_MONTHS = 12;
  private static final int CONFIRM_DAYS = 14;
  private static final int GRACE_DAYS = 14;

  /** Until when somebody there should have seen it. */
  Instant acknowledge(Instant offered) {
    return work().endAfter(offered, route.deadlines().acknowledge());
  }

  /** To answer, or to tell what was asked. */
  Timer answer(Instant now) {
    int decide = route.deadlines().decide();
    return switch (urgency) {
      case URGENT -> within(now, now.plus(URGENT), now.plus(URGENT));
      case NORMAL ->
          timer(
              work().beginAfter(now, (decide + 1) / 2),
              work().endAfter(now, decide),
              days(now, route.deadlines().expire()));
    };
  }

  /** Until somebody on the waiting list can come. */
  Timer waiting(LocalDate expected, Instant now) {
    return within(now, closing(expected), closing(expected.plusDays(GRACE_DAYS)));
  }

  /** Until the first contact. */
  Timer contact(Instant now) {
    int days = route.deadlines().contact();
    return switch (urgency) {
      case URGENT -> within(now, now.plus(URGENT), work().endAfter(now, days));
      case NORMAL ->
          timer(
              work().beginAfter(now, (days + 1) / 2),
              work().endAfter(now, days),
              work().endAfter(now, 2 * days));
    };
  }

  /** Until the referrer hears again how it goes; after a year it is over anyway. */
  Timer feedback(Instant started, Instant now) {
    return within(now, closing(dayOf(now).plusMonths(FEEDBACK_MONTHS)), yearOf(started));
  }

  Instant yearOf(Instant begin) {
    return closing(dayOf(begin).plusMonths(LONGEST_MONTHS));
  }

  /** When the last wait of all is over. */
  Instant lastOf(Instant accepted) {
    return days(yearOf(accepted), CONFIRM_DAYS);
  }

  /** Until the referrer has read how it ended. */
  Timer confirm(Instant now) {
    Instant end = days(now, CONFIRM_DAYS);
    return within(now, end, end);
  }

  private WorkingDays work() {
    return new WorkingDays(route.country());
  }

  private Instant days(Instant now, int days) {
    return closing(dayOf(now).plusDays(days));
  }

  private Instant closing(LocalDate day) {
    LocalDate open = work().includes(day) ? day : work().after(day, 1);
    return open.atTime(CLOSING).atZone(ZONE).toInstant();
  }

  private static LocalDate dayOf(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }

  private static Timer within(Instant now, Instant due, Instant end) {
    Instant full = due.isAfter(end) ? end : due;
    return timer(now.plus(Duration.between(now, full).dividedBy(2)), full, end);
  }

  /** However a covenant set them, they come one after the other. */
  private static Timer timer(Instant remind, Instant due, Instant end) {
    Instant full = due.isAfter(end) ? end : due;
    return new Timer(remind.isAfter(full) ? full : remind, full, end, Notice.NONE);
  }
}
