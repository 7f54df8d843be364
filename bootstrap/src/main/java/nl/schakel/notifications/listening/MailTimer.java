package nl.schakel.notifications.listening;

import java.time.Duration;
import nl.schakel.notifications.usecase.LookAfterMails;
import nl.schakel.notifications.usecase.SendMails;
import nl.schakel.notifications.usecase.SendMails.Tally;
import nl.schakel.notifications.usecase.SendNewsletters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sends what is due, and forgets what was sent long ago. Each instance has one. */
@Component
class MailTimer {

  private static final Logger LOG = LoggerFactory.getLogger(MailTimer.class);

  private final SendMails sender;
  private final SendNewsletters newsletters;
  private final LookAfterMails care;
  private final Duration keep;

  MailTimer(
      SendMails sender,
      SendNewsletters newsletters,
      LookAfterMails care,
      @Value("${schakel.mail.keep}") Duration keep) {
    this.sender = sender;
    this.newsletters = newsletters;
    this.care = care;
    this.keep = keep;
  }

  @Scheduled(fixedDelayString = "${schakel.mail.pause}")
  void send() {
    try {
      tell(sender.sendDue());
    } catch (DataAccessException | TransactionException fault) {
      // The class only: a message may quote a row. What was claimed comes back by its lease.
      LOG.warn("Mails wait: {}", fault.getClass().getSimpleName());
    }
  }

  /** Beside the others, so that nobody's password waits for a newsletter. */
  @Scheduled(fixedDelayString = "${schakel.mail.pause}")
  void sendNewsletters() {
    try {
      tell(newsletters.sendDue());
    } catch (DataAccessException | TransactionException fault) {
      LOG.warn("Newsletters wait: {}", fault.getClass().getSimpleName());
    }
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
  void forget() {
    int all = 0;
    for (int some = care.forget(keep); some > 0; some = care.forget(keep)) {
      all += some;
    }
    if (all > 0) {
      LOG.info("Mails forgotten: {}", all);
    }
  }

  private static void tell(Tally tally) {
    if (!tally.equals(Tally.NOTHING)) {
      LOG.info(
          "Mails sent: {}, held: {}, dropped: {}, to try again: {}, given up: {}",
          tally.sent(),
          tally.held(),
          tally.dropped(),
          tally.deferred(),
          tally.dead());
    }
  }
}
