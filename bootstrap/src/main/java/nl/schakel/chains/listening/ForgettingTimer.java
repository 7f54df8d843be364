package nl.schakel.chains.listening;

import java.time.Period;
import nl.schakel.chains.usecase.ForgetWords;
import nl.schakel.chains.usecase.ForgetWords.Terms;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night; several instances at once forget the same. */
@Component
class ForgettingTimer {

  private final ForgetWords forgetting;
  private final Terms terms;

  ForgettingTimer(
      ForgetWords forgetting,
      @Value("${schakel.chains.retention}") Period words,
      @Value("${schakel.chains.answerer-retention}") Period answerers) {
    this.forgetting = forgetting;
    this.terms = new Terms(words, answerers);
  }

  @Scheduled(cron = "${schakel.chains.retention-time}", zone = "UTC")
  void forget() {
    forgetting.forget(terms);
  }
}
