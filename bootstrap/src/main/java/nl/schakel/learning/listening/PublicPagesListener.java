package nl.schakel.learning.listening;

import nl.schakel.learning.EnrolmentEvent.EnrolmentMoved;
import nl.schakel.learning.OfferingEvent;
import nl.schakel.shared.web.PageMemory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps what visitors see up to date. It waits for the commit: whoever draws a page before that
 * still reads what was.
 */
@Component
class PublicPagesListener {

  private final PageMemory pages;

  PublicPagesListener(PageMemory pages) {
    this.pages = pages;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(OfferingEvent event) {
    pages.changed();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(EnrolmentMoved event) {
    pages.counted();
  }
}
