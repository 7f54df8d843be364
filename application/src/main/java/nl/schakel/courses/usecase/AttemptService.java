package nl.schakel.courses.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.courses.CourseEvent.AttemptGranted;
import nl.schakel.courses.model.Study;
import nl.schakel.courses.model.Study.Begun;
import nl.schakel.courses.port.Studies;
import nl.schakel.courses.query.CourseReading;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AttemptService implements GrantAttempt {

  private final Authors authors;
  private final Studies studies;
  private final CourseReading courses;
  private final Clock clock;

  AttemptService(Authors authors, Studies studies, CourseReading courses, Clock clock) {
    this.authors = authors;
    this.studies = studies;
    this.courses = courses;
    this.clock = clock;
  }

  @Override
  public Outcome grant(Command command) {
    authors.lock(command.actor(), command.course());
    Study study =
        studies
            .lock(command.enrolment())
            .filter(found -> found.details().version().course().equals(command.course()))
            .orElseThrow(() -> new NotFoundException("learner"));
    return study instanceof Begun begun && isStuck(begun)
        ? granted(begun, command)
        : new Outcome.NotNeeded();
  }

  private boolean isStuck(Begun study) {
    return courses
        .content(study.details().version())
        .flatMap(content -> content.test())
        .filter(test -> test.opens(study.progress()).isEmpty())
        .isPresent();
  }

  private Outcome granted(Begun before, Command command) {
    Instant now = clock.instant();
    UUID by = command.actor().account().value();
    Begun after = before.grantAttempt();
    studies.save(after, now);
    studies.keepGrant(after, command.reason(), by, now);
    authors.tell(
        at ->
            new AttemptGranted(
                after.getId(), after.details().person(), command.course(), Optional.of(by), at));
    return new Outcome.Granted();
  }
}
