package nl.schakel.courses.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.access.Actor;
import nl.schakel.courses.CourseEvent.Change;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.CourseVersion;
import nl.schakel.courses.model.CourseVersion.Draft;
import nl.schakel.courses.model.Shortcoming;
import nl.schakel.courses.port.CourseVersions;
import nl.schakel.courses.port.Studies;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PublishingService implements PublishCourse {

  private final Authors authors;
  private final CourseVersions versions;
  private final Studies studies;
  private final Clock clock;

  PublishingService(Authors authors, CourseVersions versions, Studies studies, Clock clock) {
    this.authors = authors;
    this.versions = versions;
    this.studies = studies;
    this.clock = clock;
  }

  @Override
  public Outcome publish(Actor actor, CourseId id) {
    authors.lock(actor, id);
    return versions
        .draft(id)
        .map(draft -> publish(actor, draft))
        .orElseGet(Outcome.NothingToDo::new);
  }

  private Outcome publish(Actor actor, Draft draft) {
    List<Shortcoming> lacks =
        draft.content().shortcomings().stream().filter(Shortcoming::isInTheWay).toList();
    if (!lacks.isEmpty()) {
      return new Outcome.Lacks(lacks);
    }
    Instant now = clock.instant();
    CourseId course = draft.id().course();
    versions.published(course).ifPresent(before -> versions.save(before.retire(now)));
    versions.save(draft.publish(now));
    authors.tell(actor, course, Change.PUBLISHED);
    return new Outcome.Published(draft.id().number());
  }

  @Override
  public Outcome move(Actor actor, CourseId id) {
    authors.lock(actor, id);
    return versions
        .published(id)
        .map(published -> move(actor, published.id()))
        .orElseGet(Outcome.NothingToDo::new);
  }

  private Outcome move(Actor actor, CourseVersion.Id to) {
    Instant now = clock.instant();
    int moved =
        IntStream.range(1, to.number())
            .map(number -> studies.move(new CourseVersion.Id(to.course(), number), to, now))
            .sum();
    if (moved > 0) {
      authors.tell(actor, to.course(), Change.LEARNERS_MOVED);
    }
    return new Outcome.Moved(moved);
  }
}
