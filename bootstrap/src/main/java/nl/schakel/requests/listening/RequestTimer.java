package nl.schakel.requests.listening;

import java.time.Clock;
import java.time.Period;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.usecase.ForgetRequests;
import nl.schakel.requests.usecase.WatchRequests;
import nl.schakel.shared.listening.OneByOne;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices addresses that were not confirmed, names that are missing and a new year with its quota,
 * and forgets what ended long ago. Whatever two instances find at once, the use case does once.
 */
@Component
class RequestTimer {

  private static final OneByOne DUE =
      new OneByOne(LoggerFactory.getLogger(RequestTimer.class), "requests that wait");

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
    DUE.each(() -> book.due(clock.instant(), AT_MOST), watching::look);
    DUE.each(book::awaited, watching::serve);
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
