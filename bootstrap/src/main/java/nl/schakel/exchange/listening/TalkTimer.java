package nl.schakel.exchange.listening;

import java.time.Period;
import nl.schakel.exchange.usecase.ForgetTalks;
import nl.schakel.exchange.usecase.SendDigests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends digests of talks, and forgets talks some time after they were put away or left alone. */
@Component
class TalkTimer {

  private final SendDigests digests;
  private final ForgetTalks forgetting;
  private final Period keep;
  private final Period keepTaken;

  TalkTimer(
      SendDigests digests,
      ForgetTalks forgetting,
      @Value("${schakel.exchange.retention}") Period keep,
      @Value("${schakel.exchange.taken-away}") Period keepTaken) {
    this.digests = digests;
    this.forgetting = forgetting;
    this.keep = keep;
    this.keepTaken = keepTaken;
  }

  @Scheduled(cron = "${schakel.exchange.digest-time}", zone = "Europe/Amsterdam")
  void send() {
    digests.sendDue();
  }

  @Scheduled(cron = "${schakel.exchange.retention-time}", zone = "UTC")
  void forget() {
    forgetting.forgetWords(keepTaken);
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
