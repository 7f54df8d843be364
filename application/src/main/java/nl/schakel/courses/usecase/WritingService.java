package nl.schakel.courses.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.courses.CourseEvent.Change;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Course;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.CourseVersion.Draft;
import nl.schakel.courses.model.CourseVersion.Published;
import nl.schakel.courses.port.CourseVersions;
import nl.schakel.courses.port.Courses;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class WritingService implements WriteCourse {

  private final Authors authors;
  private final Courses courses;
  private final CourseVersions versions;

  WritingService(Authors authors, Courses courses, CourseVersions versions) {
    this.authors = authors;
    this.courses = courses;
    this.versions = versions;
  }

  @Override
  public Outcome begin(Actor actor, ProgrammeId programme) {
    authors.programme(actor, programme);
    return courses
        .of(programme)
        .<Outcome>map(course -> new Outcome.Written(course.id()))
        .orElseGet(() -> create(actor, new Course(CourseId.next(), programme)));
  }

  private Outcome create(Actor actor, Course course) {
    courses.add(course);
    versions.add(course.firstVersion());
    authors.tell(actor, course.id(), Change.CREATED);
    return new Outcome.Written(course.id());
  }

  @Override
  public Outcome revise(Command command) {
    Course course = authors.lock(command.actor(), command.course());
    Optional<Draft> there = versions.draft(course.id());
    Draft draft = there.orElseGet(() -> next(course));
    if (command.seen().filter(seen -> seen != draft.revision()).isPresent()) {
      throw new StaleChangeException("course");
    }
    CourseContent after = command.change().apply(draft.content());
    if (after.chapters().size() > CourseContent.MOST_CHAPTERS) {
      return new Outcome.TooMany();
    }
    if (there.isEmpty()) {
      versions.add(draft);
    }
    versions.save(draft.with(after));
    authors.tell(command.actor(), course.id(), Change.REVISED);
    return new Outcome.Written(course.id());
  }

  private Draft next(Course course) {
    return versions.published(course.id()).map(Published::next).orElseGet(course::firstVersion);
  }
}
