package nl.schakel.workshops.listening;

import nl.schakel.workshops.usecase.ForgetPhones;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night: which votes came from one phone is known no longer than the day of a workshop. */
@Component
class PhonesTimer {

  private final ForgetPhones forgetting;

  PhonesTimer(ForgetPhones forgetting) {
    this.forgetting = forgetting;
  }

  @Scheduled(cron = "${schakel.workshops.retention-time}", zone = "UTC")
  void forget() {
    forgetting.forget();
  }
}
