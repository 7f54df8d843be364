package nl.schakel.consultations.listening;

import java.time.Period;
import nl.schakel.consultations.usecase.ForgetConsultations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who asked, after advice forgot what. */
@Component
class ConsultationTimer {

  private final ForgetConsultations forgetting;
  private final Period keep;

  ConsultationTimer(
      ForgetConsultations forgetting, @Value("${schakel.advice.retention}") Period keep) {
    this.forgetting = forgetting;
    this.keep = keep;
  }

  @Scheduled(cron = "${schakel.consultations.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget(keep)) {
            case ForgetConsultations.Outcome.Continues _ -> true;
            case ForgetConsultations.Outcome.Finished _ -> false;
          };
    }
  }
}
