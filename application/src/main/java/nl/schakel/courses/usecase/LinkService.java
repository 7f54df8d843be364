package nl.schakel.courses.usecase;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.courses.CourseEvent.Change;
import nl.schakel.courses.CourseEvent.OutsideCourseChanged;
import nl.schakel.courses.model.CallSecret;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.courses.port.OutsideCourses;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class LinkService implements LinkCourse {

  private final Authors authors;
  private final OutsideCourses courses;

  LinkService(Authors authors, OutsideCourses courses) {
    this.authors = authors;
    this.courses = courses;
  }

  @Override
  public Outcome link(Actor actor, ProgrammeId programme, URI address) {
    authors.programme(actor, programme);
    courses.save(
        courses
            .find(programme)
            .map(there -> there.at(address))
            .orElseGet(() -> new OutsideCourse(programme, address, Optional.empty())));
    return told(actor, programme, Change.LINKED, new Outcome.Linked());
  }

  @Override
  public Outcome renewSecret(Actor actor, ProgrammeId programme) {
    authors.programme(actor, programme);
    OutsideCourse course =
        courses.find(programme).orElseThrow(() -> new NotFoundException("course"));
    CallSecret secret = CallSecret.next();
    courses.save(course.with(secret));
    return told(actor, programme, Change.SECRET_RENEWED, new Outcome.SecretMade(secret));
  }

  @Override
  public Outcome unlink(Actor actor, ProgrammeId programme) {
    authors.programme(actor, programme);
    courses.remove(programme);
    return told(actor, programme, Change.UNLINKED, new Outcome.Unlinked());
  }

  private Outcome told(Actor actor, ProgrammeId programme, Change change, Outcome outcome) {
    authors.tell(at -> new OutsideCourseChanged(programme, change, by(actor), at));
    return outcome;
  }

  private static Optional<UUID> by(Actor actor) {
    return Optional.of(actor.account().value());
  }
}
