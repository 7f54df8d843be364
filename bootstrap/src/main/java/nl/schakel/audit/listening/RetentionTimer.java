package nl.schakel.audit.listening;

import nl.schakel.audit.usecase.ForgetOldEntries;
import nl.schakel.audit.usecase.ForgetOldEntries.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night; several instances at once erase different lines. */
@Component
class RetentionTimer {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionTimer.class);

  private final ForgetOldEntries forgetting;

  RetentionTimer(ForgetOldEntries forgetting) {
    this.forgetting = forgetting;
  }

  @Scheduled(cron = "${schakel.audit.retention-time:0 17 3 * * *}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget()) {
            case Outcome.Continues(int erased) -> erased > 0;
            case Outcome.Finished _ -> false;
            case Outcome.TooMuch(long due, long all) -> refuse(due, all);
          };
    }
  }

  private static boolean refuse(long due, long all) {
    LOG.warn(
        "{} of {} audit lines are older than schakel.audit.retention: nothing is erased until"
            + " schakel.audit.retention-share allows so much at once",
        due,
        all);
    return false;
  }
}
