package nl.schakel.courses.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.courses.CourseEvent;
import nl.schakel.courses.CourseEvent.Change;
import nl.schakel.courses.CourseEvent.CourseChanged;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Course;
import nl.schakel.courses.port.Courses;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Lets the coordinators of the organiser at a course, one at a time, and tells what they did. */
@UseCasePart
class Authors {

  private final ProgrammeCards programmes;
  private final Courses courses;
  private final Events events;
  private final Clock clock;

  Authors(ProgrammeCards programmes, Courses courses, Events events, Clock clock) {
    this.programmes = programmes;
    this.courses = courses;
    this.events = events;
    this.clock = clock;
  }

  ProgrammeCard programme(Actor actor, ProgrammeId programme) {
    return programmes
        .find(programme)
        .filter(found -> actor.mayFor(Permission.KEEP_COURSES, found.organiser()))
        .orElseThrow(() -> new NotFoundException("course"));
  }

  Course lock(Actor actor, CourseId id) {
    Course course = courses.lock(id).orElseThrow(() -> new NotFoundException("course"));
    programme(actor, course.programme());
    return course;
  }

  void tell(Function<Instant, CourseEvent> event) {
    events.publish(event.apply(clock.instant()));
  }

  void tell(Actor actor, CourseId course, Change change) {
    events.publish(
        new CourseChanged(course, change, Optional.of(actor.account().value()), clock.instant()));
  }
}
