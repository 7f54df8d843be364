package nl.schakel.courses.listening;

import java.time.Period;
import nl.schakel.courses.usecase.ForgetStudies;
import nl.schakel.courses.usecase.ForgetStudies.Outcome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night; several instances at once forget different studies. */
@Component
class StudyTimer {

  private final ForgetStudies forgetting;
  private final Period keep;

  StudyTimer(ForgetStudies forgetting, @Value("${schakel.courses.retention}") Period keep) {
    this.forgetting = forgetting;
    this.keep = keep;
  }

  @Scheduled(cron = "${schakel.courses.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget(keep)) {
            case Outcome.Continues _ -> true;
            case Outcome.Finished _ -> false;
          };
    }
  }
}
