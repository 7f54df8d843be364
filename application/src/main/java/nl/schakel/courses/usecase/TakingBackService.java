package nl.schakel.courses.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.courses.CourseEvent.OutsideCourseTakenBack;
import nl.schakel.courses.model.OutsideCourse.Completion;
import nl.schakel.courses.model.OutsideCourse.Withdrawal;
import nl.schakel.courses.port.OutsideCourses;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class TakingBackService implements TakeBackCompletion {

  private final Authors authors;
  private final ClassList classes;
  private final OutsideCourses courses;
  private final Events events;
  private final Clock clock;

  TakingBackService(
      Authors authors, ClassList classes, OutsideCourses courses, Events events, Clock clock) {
    this.authors = authors;
    this.classes = classes;
    this.courses = courses;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome takeBack(Command command) {
    authors.programme(command.actor(), command.programme());
    if (classes.ofReference(command.programme(), "" + command.enrolment().value()).isEmpty()) {
      throw new NotFoundException("learner");
    }
    UUID by = command.actor().account().value();
    Instant now = clock.instant();
    return courses
        .takeBack(new Withdrawal(command.enrolment(), command.reason(), by, now))
        .map(completion -> tell(completion, by, now))
        .orElseGet(Outcome.NothingToDo::new);
  }

  private Outcome tell(Completion completion, UUID by, Instant now) {
    events.publish(
        new OutsideCourseTakenBack(
            completion.enrolment(),
            completion.edition(),
            completion.person(),
            Optional.of(by),
            now));
    return new Outcome.TakenBack();
  }
}
