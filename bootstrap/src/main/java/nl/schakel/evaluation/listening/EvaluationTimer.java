package nl.schakel.evaluation.listening;

import nl.schakel.evaluation.usecase.AskParticipants;
import nl.schakel.evaluation.usecase.ForgetInvitations;
import nl.schakel.shared.listening.OneByOne;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices which editions are over, and asks who attended. Each instance has one; whatever two of
 * them find at once, the use case does once.
 */
@Component
class EvaluationTimer {

  private static final OneByOne DUE =
      new OneByOne(LoggerFactory.getLogger(EvaluationTimer.class), "editions to evaluate");

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
    DUE.each(asking::due, asking::ask);
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
