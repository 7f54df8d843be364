package nl.schakel.supervision.listening;

import java.time.Period;
import nl.schakel.supervision.usecase.ForgetMembers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who was in a circle, as long after they went as learning forgets who took part. */
@Component
class CircleTimer {

  private final ForgetMembers forgetting;
  private final Period keep;

  CircleTimer(ForgetMembers forgetting, @Value("${schakel.learning.retention}") Period keep) {
    this.forgetting = forgetting;
    this.keep = keep;
  }

  @Scheduled(cron = "${schakel.supervision.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget(keep)) {
            case ForgetMembers.Outcome.Continues _ -> true;
            case ForgetMembers.Outcome.Finished _ -> false;
          };
    }
  }
}
