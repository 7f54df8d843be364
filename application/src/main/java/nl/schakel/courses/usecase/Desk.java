package nl.schakel.courses.usecase;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.courses.CourseEvent.CourseFinished;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.Study;
import nl.schakel.courses.model.Study.Begun;
import nl.schakel.courses.model.Study.Finished;
import nl.schakel.courses.port.Studies;
import nl.schakel.courses.query.CourseReading;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Finds what a learner may go through, and keeps how far they came. */
@UseCasePart
class Desk {

  private final Runs runs;
  private final Studies studies;
  private final CourseReading courses;
  private final Events events;

  Desk(Runs runs, Studies studies, CourseReading courses, Events events) {
    this.runs = runs;
    this.studies = studies;
    this.courses = courses;
    this.events = events;
  }

  /** A study under lock, with what is studied. */
  record Open(Study study, CourseContent content) {}

  Participant admitted(Learner learner) {
    return runs.participant(learner.enrolment())
        .filter(found -> found.person().equals(learner.person()))
        .orElseThrow(() -> new NotFoundException("course"));
  }

  Optional<Open> find(Learner learner) {
    return studies
        .lock(admitted(learner).enrolment())
        .map(study -> new Open(study, content(study)));
  }

  Open open(Learner learner) {
    return find(learner).orElseThrow(() -> new NotFoundException("course"));
  }

  private CourseContent content(Study study) {
    return courses.content(study.details().version()).orElseThrow();
  }

  void keep(Study before, Study after, Instant now) {
    studies.save(after, now);
    if (before instanceof Begun && after instanceof Finished(var details, var _, var at)) {
      events.publish(
          new CourseFinished(
              details.enrolment(),
              details.edition(),
              details.person(),
              details.version().course(),
              at));
    }
  }
}
