package nl.schakel.notifications.listening;

import nl.schakel.notifications.usecase.TakeReturns;
import nl.schakel.notifications.usecase.TakeReturns.Tally;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks whether mails came back. Each instance has one, and one of them looks. */
@Component
class ReturnTimer {

  private static final Logger LOG = LoggerFactory.getLogger(ReturnTimer.class);

  private final TakeReturns returns;

  ReturnTimer(TakeReturns returns) {
    this.returns = returns;
  }

  @Scheduled(
      initialDelayString = "${schakel.mail.bounces.pause}",
      fixedDelayString = "${schakel.mail.bounces.pause}")
  void take() {
    try {
      tell(returns.takeWhatCame());
    } catch (DataAccessException | TransactionException fault) {
      LOG.warn("Returned mails wait: {}", fault.getClass().getSimpleName());
    }
  }

  private static void tell(Tally tally) {
    tally.trouble().ifPresent(code -> LOG.warn("Returned mails wait: {}", code));
    if (!tally.equals(Tally.NOTHING)) {
      LOG.info(
          "Mails that came back: {}, delayed: {}, of no mail known: {}, no reports: {}, left: {}",
          tally.returned(),
          tally.delayed(),
          tally.unknown(),
          tally.others(),
          tally.left());
    }
  }
}
