package nl.schakel.attendance.listening;

import nl.schakel.attendance.usecase.KeepLists;
import nl.schakel.learning.EnrolmentEvent.EnrolmentMoved;
import nl.schakel.learning.Standing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who takes no part any more has nothing to be excused from. */
@Component
class LeavingListener {

  private final KeepLists lists;

  LeavingListener(KeepLists lists) {
    this.lists = lists;
  }

  @EventListener
  void on(EnrolmentMoved event) {
    if (event.to() == Standing.CANCELLED) {
      lists.left(event.enrolment());
    }
  }
}
