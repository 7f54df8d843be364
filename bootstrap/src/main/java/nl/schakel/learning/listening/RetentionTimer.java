package nl.schakel.learning.listening;

import java.time.Period;
import nl.schakel.learning.usecase.ForgetParticipants;
import nl.schakel.learning.usecase.ForgetParticipants.Limits;
import nl.schakel.learning.usecase.ForgetParticipants.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night; several instances at once forget different people. */
@Component
class RetentionTimer {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionTimer.class);

  private final ForgetParticipants forgetting;
  private final Limits limits;

  RetentionTimer(
      ForgetParticipants forgetting,
      @Value("${schakel.learning.retention}") Period keep,
      @Value("${schakel.learning.retention-share}") int share) {
    this.forgetting = forgetting;
    this.limits = new Limits(keep, share);
  }

  @Scheduled(cron = "${schakel.learning.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget(limits)) {
            case Outcome.Continues(int forgotten) -> forgotten > 0;
            case Outcome.Finished _ -> false;
            case Outcome.TooMuch(long due, long all) -> refuse(due, all);
          };
    }
  }

  private static boolean refuse(long due, long all) {
    LOG.warn(
        "{} of {} enrolments are older than schakel.learning.retention: nobody is forgotten until"
            + " schakel.learning.retention-share allows so much at once",
        due,
        all);
    return false;
  }
}
