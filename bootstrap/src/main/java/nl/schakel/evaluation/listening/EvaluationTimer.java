package nl.schakel.evaluation.listening;

import nl.schakel.evaluation.usecase.AskParticipants;
import nl.schakel.evaluation.usecase.ForgetInvitations;
import nl.schakel.learning.EditionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Notices which editions are over, and asks who attended. Each instance has one; whatever two of
 * them find at once, the use case does once.
 */
@Component
class EvaluationTimer {

  private static final Logger LOG = LoggerFactory.getLogger(EvaluationTimer.class);

  private final AskParticipants asking;
  private final ForgetInvitations forgetting;

  EvaluationTimer(AskParticipants asking, ForgetInvitations forgetting) {
    this.asking = asking;
    this.forgetting = forgetting;
  }

  @Scheduled(
      initialDelayString = "${schakel.evaluation.pause}",
      fixedDelayString = "${schakel.evaluation.pause}")
  void ask() {
    try {
      asking.due().forEach(this::ask);
    } catch (DataAccessException | TransactionException fault) {
      LOG.warn("editions to evaluate: later, {}", fault.getClass().getSimpleName());
    }
  }

  /** One that fails must not keep the others waiting; it comes back at the next look. */
  private void ask(EditionId edition) {
    try {
      asking.ask(edition);
    } catch (RuntimeException fault) {
      // The class only: a message may quote a row.
      LOG.warn("an edition to evaluate: failed, {}", fault.getClass().getSimpleName());
    }
  }

  @Scheduled(cron = "${schakel.evaluation.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget()) {
            case ForgetInvitations.Outcome.Continues _ -> true;
            case ForgetInvitations.Outcome.Finished _ -> false;
          };
    }
  }
}
