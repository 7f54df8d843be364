package nl.schakel.parents.listening;

import java.time.Period;
import nl.schakel.parents.usecase.LookAfterParents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Every night: the parents of groups that are long over; their numbers stay. All day: texts to who
 * comes tomorrow.
 */
@Component
class ParentTimer {

  private static final Logger LOG = LoggerFactory.getLogger(ParentTimer.class);

  private final LookAfterParents.Forget forgetting;
  private final LookAfterParents.PlanReminders planning;
  private final LookAfterParents.SendReminders sending;
  private final Period retention;

  ParentTimer(
      LookAfterParents.Forget forgetting,
      LookAfterParents.PlanReminders planning,
      LookAfterParents.SendReminders sending,
      @Value("${schakel.parents.retention}") Period retention) {
    this.forgetting = forgetting;
    this.planning = planning;
    this.sending = sending;
    this.retention = retention;
  }

  @Scheduled(cron = "${schakel.parents.retention-time}", zone = "UTC")
  void forget() {
    forgetting.forget(retention);
  }

  @Scheduled(fixedDelayString = "${schakel.parents.reminder-pause}")
  void remind() {
    try {
      planning.plan();
      tell(sending.send());
    } catch (DataAccessException | TransactionException fault) {
      // The class only: a message may quote a row. What was claimed comes back by its lease.
      LOG.warn("Texts wait: {}", fault.getClass().getSimpleName());
    }
  }

  private static void tell(int sent) {
    if (sent > 0) {
      LOG.info("Texts sent to phones: {}", sent);
    }
  }
}
