package nl.schakel.library.listening;

import nl.schakel.library.LibraryEvent;
import nl.schakel.shared.web.PageMemory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Pages that many are given at once say what is in the library. */
@Component
class LibraryPagesListener {

  private final PageMemory pages;

  LibraryPagesListener(PageMemory pages) {
    this.pages = pages;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(LibraryEvent event) {
    pages.changed();
  }
}
