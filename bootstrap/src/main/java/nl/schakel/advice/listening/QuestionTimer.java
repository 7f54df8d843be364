package nl.schakel.advice.listening;

import java.time.Clock;
import java.time.Period;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.query.QuestionBook;
import nl.schakel.advice.usecase.ForgetQuestions;
import nl.schakel.advice.usecase.WatchQuestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Notices what waits too long, and forgets what ended long ago. Each instance has one; whatever two
 * of them find at once, the use case does once.
 */
@Component
class QuestionTimer {

  private static final Logger LOG = LoggerFactory.getLogger(QuestionTimer.class);

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
    try {
      book.due(clock.instant(), AT_MOST).forEach(this::look);
    } catch (DataAccessException | TransactionException fault) {
      LOG.warn("questions that wait: later, {}", fault.getClass().getSimpleName());
    }
  }

  /** One that fails must not keep the others waiting; it comes back at the next look. */
  private void look(QuestionId question) {
    try {
      watching.look(question);
    } catch (RuntimeException fault) {
      // The class only: a message may quote a row.
      LOG.warn("a question that waits: failed, {}", fault.getClass().getSimpleName());
    }
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
