package nl.schakel.attendance.listening;

import java.time.Period;
import nl.schakel.attendance.usecase.KeepLists;
import nl.schakel.attendance.usecase.KeepLists.Outcome;
import nl.schakel.learning.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Closes lists that nobody closed, and forgets who was on those of long ago. Each instance has one;
 * whatever two of them find at once, the use case does once.
 */
@Component
class ListTimer {

  private static final Logger LOG = LoggerFactory.getLogger(ListTimer.class);

  private final KeepLists lists;
  private final Period keep;

  ListTimer(KeepLists lists, @Value("${schakel.attendance.retention}") Period keep) {
    this.lists = lists;
    this.keep = keep;
  }

  @Scheduled(
      initialDelayString = "${schakel.attendance.pause}",
      fixedDelayString = "${schakel.attendance.pause}")
  void close() {
    try {
      lists.due().forEach(this::close);
    } catch (DataAccessException | TransactionException fault) {
      LOG.warn("lists to close: later, {}", fault.getClass().getSimpleName());
    }
  }

  /** One that fails must not keep the others waiting; it comes back at the next look. */
  private void close(SessionId session) {
    try {
      lists.close(session);
    } catch (RuntimeException fault) {
      // The class only: a message may quote a row.
      LOG.warn("a list to close: failed, {}", fault.getClass().getSimpleName());
    }
  }

  @Scheduled(cron = "${schakel.attendance.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (lists.forget(keep)) {
            case Outcome.Continues _ -> true;
            case Outcome.Done _, Outcome.NothingToDo _ -> false;
          };
    }
  }
}
