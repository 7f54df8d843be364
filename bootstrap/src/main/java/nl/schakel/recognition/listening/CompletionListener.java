package nl.schakel.recognition.listening;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.attendance.AttendanceEvent.AttendanceCorrected;
import nl.schakel.attendance.AttendanceEvent.SessionClosed;
import nl.schakel.courses.CourseEvent.CourseFinished;
import nl.schakel.courses.CourseEvent.OutsideCourseFinished;
import nl.schakel.courses.CourseEvent.OutsideCourseTakenBack;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.OfferingEvent.EditionChanged;
import nl.schakel.recognition.usecase.DecideCompletions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In the transaction of what shows a completion: both are there, or none. */
@Component
class CompletionListener {

  private final DecideCompletions completions;

  CompletionListener(DecideCompletions completions) {
    this.completions = completions;
  }

  @EventListener
  void on(SessionClosed event) {
    decide(event.edition(), event.by());
  }

  @EventListener
  void on(AttendanceCorrected event) {
    completions.of(event.enrolment(), event.by());
  }

  @EventListener
  void on(CourseFinished event) {
    completions.of(event.enrolment(), event.by());
  }

  @EventListener
  void on(OutsideCourseFinished event) {
    completions.of(event.enrolment(), event.by());
  }

  @EventListener
  void on(OutsideCourseTakenBack event) {
    completions.of(event.enrolment(), event.by());
  }

  /** A session that does not take place after all makes the whole shorter. */
  @EventListener
  void on(EditionChanged event) {
    switch (event.change()) {
      case REVISED, COMPLETED -> decide(event.edition(), event.by());
      case DRAFTED, PUBLISHED, ARCHIVED, CONFIRMED, STARTED, CANCELLED, CAPACITY_CHANGED -> {}
    }
  }

  private void decide(EditionId edition, Optional<UUID> by) {
    completions.inEdition(edition, by);
  }
}
