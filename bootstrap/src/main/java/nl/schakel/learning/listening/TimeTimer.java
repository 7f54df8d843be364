package nl.schakel.learning.listening;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.learning.query.DueWork;
import nl.schakel.learning.usecase.LetTimePass;
import nl.schakel.learning.usecase.LetTimePass.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Asks what time has made due and has it done, one by one. Each instance has one; whatever two of
 * them find at once, the use case does once.
 */
@Component
class TimeTimer {

  private static final Logger LOG = LoggerFactory.getLogger(TimeTimer.class);

  /** So many at a look: the next look comes soon, and a first one after a long stop stays short. */
  private static final int AT_MOST = 200;

  private final DueWork due;
  private final LetTimePass time;
  private final Clock clock;
  private final Duration remindBefore;

  TimeTimer(
      DueWork due,
      LetTimePass time,
      Clock clock,
      @Value("${schakel.learning.remind-before}") Duration remindBefore) {
    this.due = due;
    this.time = time;
    this.clock = clock;
    this.remindBefore = remindBefore;
  }

  /** What people wait for: a place that comes free, before all. */
  @Scheduled(
      initialDelayString = "${schakel.learning.pause}",
      fixedDelayString = "${schakel.learning.pause}")
  void look() {
    Instant now = clock.instant();
    each("offers ended", () -> due.offersThatEnded(now, AT_MOST), time::expireOffer);
    each(
        "places given back",
        () -> due.addressesNotConfirmed(now, AT_MOST),
        time::giveBackUnconfirmed);
    each("bookings looked at", () -> due.bookingsToLookAt(now, AT_MOST), time::lookAtBooking);
    each("editions begun or over", () -> due.editionsToAdvance(now, AT_MOST), time::advance);
    each("editions filled", () -> due.placesToGive(now, AT_MOST), time::fill);
    each("links released", () -> due.linksToRelease(now, AT_MOST), time::releaseLink);
    each(
        "sessions reminded of",
        () -> due.sessionsToRemindOf(now, now.plus(remindBefore), AT_MOST),
        session -> time.remind(session, remindBefore));
  }

  private <I> void each(String what, Supplier<List<I>> found, Function<I, Outcome> act) {
    try {
      long done = found.get().stream().filter(item -> isDone(what, item, act)).count();
      if (done > 0) {
        LOG.info("{}: {}", what, done);
      }
    } catch (DataAccessException | TransactionException fault) {
      LOG.warn("{}: later, {}", what, fault.getClass().getSimpleName());
    }
  }

  /** One that fails must not keep the others waiting; it comes back at the next look. */
  private static <I> boolean isDone(String what, I item, Function<I, Outcome> act) {
    try {
      return switch (act.apply(item)) {
        case Outcome.Done() -> true;
        case Outcome.NothingToDo() -> false;
      };
    } catch (RuntimeException fault) {
      // The class only: a message may quote a row.
      LOG.warn("{}: one failed, {}", what, fault.getClass().getSimpleName());
      return false;
    }
  }
}
