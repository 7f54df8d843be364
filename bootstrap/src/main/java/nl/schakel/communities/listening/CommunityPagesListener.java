package nl.schakel.communities.listening;

import nl.schakel.communities.CommunityEvent;
import nl.schakel.shared.web.PageMemory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Pages of communities say how many belong to them, and what they do. */
@Component
class CommunityPagesListener {

  private final PageMemory pages;

  CommunityPagesListener(PageMemory pages) {
    this.pages = pages;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(CommunityEvent event) {
    pages.changed();
  }
}
