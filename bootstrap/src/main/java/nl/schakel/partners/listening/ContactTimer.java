package nl.schakel.partners.listening;

import nl.schakel.partners.usecase.CheckContacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Asks once a year whether contact points are still right; two instances ask different ones. */
@Component
class ContactTimer {

  private static final Logger LOG = LoggerFactory.getLogger(ContactTimer.class);

  /** So many at a look, so that a mail server is not flooded on the first day of a directory. */
  private static final int AT_MOST = 100;

  private final CheckContacts contacts;

  ContactTimer(CheckContacts contacts) {
    this.contacts = contacts;
  }

  @Scheduled(
      initialDelayString = "${schakel.partners.check-pause}",
      fixedDelayString = "${schakel.partners.check-pause}")
  void look() {
    try {
      int asked = contacts.askDue(AT_MOST);
      if (asked > 0) {
        LOG.info("contact points asked about: {}", asked);
      }
    } catch (DataAccessException | TransactionException fault) {
      LOG.warn("contact points: later, {}", fault.getClass().getSimpleName());
    }
  }
}
