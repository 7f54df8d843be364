package nl.schakel.exchange.listening;

import java.time.Period;
import nl.schakel.exchange.usecase.ForgetTalks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets talks some time after they were put away or left alone. */
@Component
class TalkTimer {

  private final ForgetTalks forgetting;
  private final Period keep;

  TalkTimer(ForgetTalks forgetting, @Value("${schakel.exchange.retention}") Period keep) {
    this.forgetting = forgetting;
    this.keep = keep;
  }

  @Scheduled(cron = "${schakel.exchange.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget(keep)) {
            case ForgetTalks.Outcome.Continues _ -> true;
            case ForgetTalks.Outcome.Finished _ -> false;
          };
    }
  }
}
