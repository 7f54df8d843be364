package nl.schakel.groups.listening;

import java.time.Period;
import nl.schakel.groups.usecase.ForgetAsked;
import nl.schakel.groups.usecase.WatchGroups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning: which groups are to be decided. Every night: who was asked long ago. */
@Component
class GroupTimer {

  private final WatchGroups watching;
  private final ForgetAsked forgetting;
  private final Period retention;

  GroupTimer(
      WatchGroups watching,
      ForgetAsked forgetting,
      @Value("${schakel.groups.retention}") Period retention) {
    this.watching = watching;
    this.forgetting = forgetting;
    this.retention = retention;
  }

  @Scheduled(cron = "${schakel.groups.decision-time}", zone = "UTC")
  void watch() {
    watching.watch();
  }

  @Scheduled(cron = "${schakel.groups.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget(retention)) {
            case ForgetAsked.Outcome.Continues _ -> true;
            case ForgetAsked.Outcome.Finished _ -> false;
          };
    }
  }
}
