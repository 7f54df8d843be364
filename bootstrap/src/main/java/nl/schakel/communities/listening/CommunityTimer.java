package nl.schakel.communities.listening;

import java.time.Period;
import nl.schakel.communities.usecase.ForgetMembers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who belonged to a community, some time after they left. */
@Component
class CommunityTimer {

  private final ForgetMembers forgetting;
  private final Period keep;

  CommunityTimer(ForgetMembers forgetting, @Value("${schakel.communities.retention}") Period keep) {
    this.forgetting = forgetting;
    this.keep = keep;
  }

  @Scheduled(cron = "${schakel.communities.retention-time}", zone = "UTC")
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
