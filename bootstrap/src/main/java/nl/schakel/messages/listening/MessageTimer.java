package nl.schakel.messages.listening;

import java.time.Period;
import nl.schakel.messages.usecase.ForgetMessages;
import nl.schakel.messages.usecase.SendByRules;
import nl.schakel.shared.listening.OneByOne;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what rules say, and forgets what was sent long ago. Each instance has one; whatever two of
 * them find at once, the use case does once.
 */
@Component
class MessageTimer {

  private static final OneByOne DUE =
      new OneByOne(LoggerFactory.getLogger(MessageTimer.class), "messages by rules");

  private final SendByRules rules;
  private final ForgetMessages forgetting;
  private final Period keep;

  MessageTimer(
      SendByRules rules,
      ForgetMessages forgetting,
      @Value("${schakel.messages.retention}") Period keep) {
    this.rules = rules;
    this.forgetting = forgetting;
    this.keep = keep;
  }

  @Scheduled(
      initialDelayString = "${schakel.messages.pause}",
      fixedDelayString = "${schakel.messages.pause}")
  void send() {
    DUE.each(rules::due, rules::send);
  }

  @Scheduled(cron = "${schakel.messages.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget(keep)) {
            case ForgetMessages.Outcome.Continues _ -> true;
            case ForgetMessages.Outcome.Finished _ -> false;
          };
    }
  }
}
