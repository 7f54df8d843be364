package nl.schakel.advice.listening;

import nl.schakel.advice.QuestionEvent;
import nl.schakel.shared.web.PageMemory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Partners' pages say how many questions they still take. */
@Component
class QuestionPagesListener {

  private final PageMemory pages;

  QuestionPagesListener(PageMemory pages) {
    this.pages = pages;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(QuestionEvent event) {
    pages.changed();
  }
}
