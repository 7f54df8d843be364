package nl.schakel.attendance.listening;

import java.time.Period;
import nl.schakel.attendance.usecase.KeepLists;
import nl.schakel.attendance.usecase.KeepLists.Outcome;
import nl.schakel.shared.listening.OneByOne;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes lists that nobody closed, and forgets who was on those of long ago. Each instance has one;
 * whatever two of them find at once, the use case does once.
 */
@Component
class ListTimer {

  private static final OneByOne DUE =
      new OneByOne(LoggerFactory.getLogger(ListTimer.class), "lists to close");

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
    DUE.each(lists::due, lists::close);
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
