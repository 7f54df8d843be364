package nl.schakel.referrals.listening;

import java.time.Period;
import nl.schakel.referrals.usecase.ForgetReferrals;
import nl.schakel.referrals.usecase.WatchDeadlines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Notices what waits too long, and forgets what ended long ago. Each instance has one; of what two
 * of them find at once, each takes another part.
 */
@Component
class ReferralTimer {

  private static final Logger LOG = LoggerFactory.getLogger(ReferralTimer.class);

  /** So many in a transaction: somebody may be waiting for one of them. */
  private static final int AT_ONCE = 200;

  private final WatchDeadlines watching;
  private final ForgetReferrals forgetting;
  private final Period ended;
  private final Period drafts;

  ReferralTimer(
      WatchDeadlines watching,
      ForgetReferrals forgetting,
      @Value("${schakel.referrals.retention}") Period ended,
      @Value("${schakel.referrals.draft-retention}") Period drafts) {
    this.watching = watching;
    this.forgetting = forgetting;
    this.ended = ended;
    this.drafts = drafts;
  }

  @Scheduled(
      initialDelayString = "${schakel.referrals.pause}",
      fixedDelayString = "${schakel.referrals.pause}")
  void look() {
    try {
      boolean more = true;
      while (more) {
        more =
            switch (watching.look(AT_ONCE)) {
              case WatchDeadlines.Outcome.Noticed _ -> true;
              case WatchDeadlines.Outcome.NothingToDo _ -> false;
            };
      }
    } catch (DataAccessException | TransactionException fault) {
      LOG.warn("referrals that wait: later, {}", fault.getClass().getSimpleName());
    }
  }

  @Scheduled(cron = "${schakel.referrals.retention-time}", zone = "UTC")
  void forget() {
    boolean more = true;
    while (more) {
      more =
          switch (forgetting.forget(ended, drafts)) {
            case ForgetReferrals.Outcome.Continues _ -> true;
            case ForgetReferrals.Outcome.Finished _ -> false;
          };
    }
  }
}
