package nl.schakel.requests.listening;

import nl.schakel.requests.RequestEvent;
import nl.schakel.shared.web.PageMemory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Programmes and grants say how many free trainings were given. */
@Component
class RequestPagesListener {

  private final PageMemory pages;

  RequestPagesListener(PageMemory pages) {
    this.pages = pages;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(RequestEvent event) {
    pages.changed();
  }
}
