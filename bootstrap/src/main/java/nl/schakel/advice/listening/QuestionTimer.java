package nl.schakel.advice.listening;

import java.time.Clock;
import java.time.Period;
import nl.schakel.advice.query.QuestionBook;
import nl.schakel.advice.usecase.ForgetQuestions;
import nl.schakel.advice.usecase.WatchQuestions;
import nl.schakel.shared.listening.OneByOne;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices what waits too long, and forgets what ended long ago. Each instance has one; whatever two
 * of them find at once, the use case does once.
 */
@Component
class QuestionTimer {

  private static final OneByOne DUE =
      new OneByOne(LoggerFactory.getLogger(QuestionTimer.class), "questions that wait");

  /** So many at a look: the next one comes soon. */
  private static final int AT_MOST = 200;

  private final QuestionBook book;
  private final WatchQuestions watching;
  private final ForgetQuestions forgetting;
  private final Clock clock;
  private final Period keep;

  QuestionTimer(
      QuestionBook book,
      WatchQuestions watching,
      ForgetQuestions forgetting,
      Clock clock,
      @Value("${schakel.advice.retention}") Period keep) {
    this.book = book;
    this.watching = watching;
    this.forgetting = forgetting;
    this.clock = clock;
    this.keep = keep;
  }

  @Scheduled(
      initialDelayString = "${schakel.advice.pause}",
      fixedDelayString = "${schakel.advice.pause}")
  void look() {
    DUE.each(() -> book.due(clock.instant(), AT_MOST), watching::look);
  }

  @Scheduled(cron = "${schakel.advice.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget(keep)) {
            case ForgetQuestions.Outcome.Continues _ -> true;
            case ForgetQuestions.Outcome.Finished _ -> false;
          };
    }
  }
}
