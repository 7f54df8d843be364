package nl.schakel.requests.listening;

import java.time.Clock;
import java.time.Period;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.usecase.ForgetRequests;
import nl.schakel.requests.usecase.WatchRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Notices addresses that were not confirmed, names that are missing and a new year with its quota,
 * and forgets what ended long ago. Whatever two instances find at once, the use case does once.
 */
@Component
class RequestTimer {

  private static final Logger LOG = LoggerFactory.getLogger(RequestTimer.class);

  /** So many at a look: the next one comes soon. */
  private static final int AT_MOST = 200;

  private final RequestBook book;
  private final WatchRequests watching;
  private final ForgetRequests forgetting;
  private final Clock clock;
  private final Period keep;

  RequestTimer(
      RequestBook book,
      WatchRequests watching,
      ForgetRequests forgetting,
      Clock clock,
      @Value("${schakel.requests.retention}") Period keep) {
    this.book = book;
    this.watching = watching;
    this.forgetting = forgetting;
    this.clock = clock;
    this.keep = keep;
  }

  @Scheduled(
      initialDelayString = "${schakel.requests.pause}",
      fixedDelayString = "${schakel.requests.pause}")
  void look() {
    try {
      book.due(clock.instant(), AT_MOST).forEach(due -> attempt(() -> watching.look(due)));
      book.awaited().forEach(grant -> attempt(() -> watching.serve(grant)));
    } catch (DataAccessException | TransactionException fault) {
      LOG.warn("requests that wait: later, {}", fault.getClass().getSimpleName());
    }
  }

  /** One that fails must not keep the others waiting; it comes back at the next look. */
  private static void attempt(Runnable act) {
    try {
      act.run();
    } catch (RuntimeException fault) {
      // The class only: a message may quote a row.
      LOG.warn("a request that waits: failed, {}", fault.getClass().getSimpleName());
    }
  }

  @Scheduled(cron = "${schakel.requests.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget(keep)) {
            case ForgetRequests.Outcome.Continues _ -> true;
            case ForgetRequests.Outcome.Finished _ -> false;
          };
    }
  }
}
