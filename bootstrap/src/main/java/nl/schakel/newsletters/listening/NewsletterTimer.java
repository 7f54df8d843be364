package nl.schakel.newsletters.listening;

import java.time.Period;
import nl.schakel.newsletters.usecase.LayNewsletters;
import nl.schakel.newsletters.usecase.LookAfterReaders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lays down what is to leave, and forgets who never confirmed and where nothing arrives. Each
 * instance has one.
 */
@Component
class NewsletterTimer {

  private final LayNewsletters laying;
  private final LookAfterReaders care;
  private final Period keep;

  NewsletterTimer(
      LayNewsletters laying,
      LookAfterReaders care,
      @Value("${schakel.newsletters.resting-retention}") Period keep) {
    this.laying = laying;
    this.care = care;
    this.keep = keep;
  }

  @Scheduled(fixedDelayString = "${schakel.newsletters.pause}")
  void lay() {
    boolean more = true;
    while (more) {
      more =
          switch (laying.layDue()) {
            case LayNewsletters.Outcome.Continues _ -> true;
            case LayNewsletters.Outcome.Rests _ -> false;
          };
    }
  }

  @Scheduled(cron = "${schakel.newsletters.retention-time}", zone = "UTC")
  void forget() {
    while (care.forgetUnconfirmed() + care.forgetResting(keep) > 0) {
      // As long as there are some.
    }
  }
}
