package nl.schakel.rosters.listening;

import java.time.Period;
import nl.schakel.rosters.usecase.ForgetAbsences;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night: who was away long ago. */
@Component
class RosterTimer {

  private final ForgetAbsences forgetting;
  private final Period retention;

  RosterTimer(ForgetAbsences forgetting, @Value("${schakel.rosters.retention}") Period retention) {
    this.forgetting = forgetting;
    this.retention = retention;
  }

  @Scheduled(cron = "${schakel.rosters.retention-time}", zone = "UTC")
  void forget() {
    forgetting.forget(retention);
  }
}
