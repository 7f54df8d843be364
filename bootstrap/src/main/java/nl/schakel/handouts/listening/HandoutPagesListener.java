package nl.schakel.handouts.listening;

import nl.schakel.handouts.HandoutEvent;
import nl.schakel.shared.web.PageMemory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Visitors are shown the new words at once. */
@Component
class HandoutPagesListener {

  private final PageMemory pages;

  HandoutPagesListener(PageMemory pages) {
    this.pages = pages;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(HandoutEvent event) {
    pages.changed();
  }
}
