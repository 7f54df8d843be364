package nl.schakel.recognition.listening;

import java.time.Period;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.query.CertificateProgress;
import nl.schakel.recognition.usecase.ForgetCompletions;
import nl.schakel.recognition.usecase.PrintCertificates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Prints certificates that were issued, and forgets what was completed long ago. Each instance has
 * one; whatever two of them find at once, one of them does.
 */
@Component
class CertificateTimer {

  private static final Logger LOG = LoggerFactory.getLogger(CertificateTimer.class);

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
    try {
      progress.unprinted(AT_MOST).forEach(this::print);
    } catch (DataAccessException | TransactionException fault) {
      LOG.warn("certificates wait: later, {}", fault.getClass().getSimpleName());
    }
  }

  /** One that fails must not keep the others waiting; it comes back at the next look. */
  private void print(CertificateId certificate) {
    try {
      printing.print(certificate);
    } catch (RuntimeException fault) {
      // The class only: a message may quote what is printed.
      LOG.warn("a certificate waits: failed, {}", fault.getClass().getSimpleName());
    }
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
