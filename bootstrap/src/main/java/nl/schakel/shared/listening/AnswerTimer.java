package nl.schakel.shared.listening;

import nl.schakel.shared.usecase.ForgetAnswers;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every hour, so that an answer outlives its 48 hours by one at most. */
@Component
class AnswerTimer {

  private final ForgetAnswers forgetting;

  AnswerTimer(ForgetAnswers forgetting) {
    this.forgetting = forgetting;
  }

  @Scheduled(cron = "${schakel.answers.retention-time:0 41 * * * *}", zone = "UTC")
  void forget() {
    int forgotten = ForgetAnswers.AT_ONCE;
    while (forgotten == ForgetAnswers.AT_ONCE) {
      forgotten = forgetting.forget();
    }
  }
}
