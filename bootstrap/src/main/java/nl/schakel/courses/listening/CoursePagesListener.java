package nl.schakel.courses.listening;

import nl.schakel.courses.CourseEvent.CourseChanged;
import nl.schakel.courses.CourseEvent.OutsideCourseChanged;
import nl.schakel.shared.web.PageMemory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The page of a programme says whether one can learn it online. */
@Component
class CoursePagesListener {

  private final PageMemory pages;

  CoursePagesListener(PageMemory pages) {
    this.pages = pages;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(CourseChanged event) {
    pages.changed();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(OutsideCourseChanged event) {
    pages.changed();
  }
}
