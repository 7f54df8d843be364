package nl.schakel.parents.listening;

import java.time.Period;
import nl.schakel.parents.usecase.ForgetParents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night: the parents of groups that are long over; their numbers stay. */
@Component
class ParentTimer {

  private final ForgetParents forgetting;
  private final Period retention;

  ParentTimer(ForgetParents forgetting, @Value("${schakel.parents.retention}") Period retention) {
    this.forgetting = forgetting;
    this.retention = retention;
  }

  @Scheduled(cron = "${schakel.parents.retention-time}", zone = "UTC")
  void forget() {
    forgetting.forget(retention);
  }
}
