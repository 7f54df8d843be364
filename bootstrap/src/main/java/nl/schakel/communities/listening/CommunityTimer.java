package nl.schakel.communities.listening;

import java.time.Period;
import java.util.function.Supplier;
import nl.schakel.communities.usecase.ForgetMembers;
import nl.schakel.communities.usecase.ForgetMembers.Outcome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends requests that nobody answered, and forgets who belonged, some time after they left. */
@Component
class CommunityTimer {

  private final ForgetMembers forgetting;
  private final ForgetMembers.Expiry expiry;
  private final Period keep;

  CommunityTimer(
      ForgetMembers forgetting,
      ForgetMembers.Expiry expiry,
      @Value("${schakel.communities.retention}") Period keep) {
    this.forgetting = forgetting;
    this.expiry = expiry;
    this.keep = keep;
  }

  @Scheduled(cron = "${schakel.communities.retention-time}", zone = "UTC")
  void forget() {
    untilFinished(expiry::expire);
    untilFinished(() -> forgetting.forget(keep));
  }

  private static void untilFinished(Supplier<Outcome> part) {
    boolean more = true;
    while (more) {
      more =
          switch (part.get()) {
            case Outcome.Continues _ -> true;
            case Outcome.Finished _ -> false;
          };
    }
  }
}
