package nl.schakel.recognition.listening;

import java.time.Period;
import nl.schakel.recognition.query.CertificateProgress;
import nl.schakel.recognition.usecase.ForgetCompletions;
import nl.schakel.recognition.usecase.PrintCertificates;
import nl.schakel.shared.listening.OneByOne;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Prints certificates that were issued, and forgets what was completed long ago. Each instance has
 * one; whatever two of them find at once, one of them does.
 */
@Component
class CertificateTimer {

  private static final OneByOne DUE =
      new OneByOne(LoggerFactory.getLogger(CertificateTimer.class), "certificates that wait");

  /** So many at a look: some seconds of work, and the next look comes soon. */
  private static final int AT_MOST = 100;

  private final CertificateProgress progress;
  private final PrintCertificates printing;
  private final ForgetCompletions forgetting;
  private final Period keep;

  CertificateTimer(
      CertificateProgress progress,
      PrintCertificates printing,
      ForgetCompletions forgetting,
      @Value("${schakel.recognition.retention}") Period keep) {
    this.progress = progress;
    this.printing = printing;
    this.forgetting = forgetting;
    this.keep = keep;
  }

  @Scheduled(fixedDelayString = "${schakel.recognition.pause}")
  void print() {
    DUE.each(() -> progress.unprinted(AT_MOST), printing::print);
  }

  @Scheduled(cron = "${schakel.recognition.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget(keep)) {
            case ForgetCompletions.Outcome.Continues _ -> true;
            case ForgetCompletions.Outcome.Finished _ -> false;
          };
    }
  }
}
