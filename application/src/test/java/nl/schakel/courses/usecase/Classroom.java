package nl.schakel.courses.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.courses.CourseEvent;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.ACourse;
import nl.schakel.courses.model.Course;
import nl.schakel.courses.port.CoursesInMemory;
import nl.schakel.courses.port.OutsideInMemory;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.port.OneProgramme;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.shared.port.Events;

/** The use cases of courses over memory: one course, one edition, whoever is asked about is in. */
final class Classroom extends Clock implements Runs {

  final CoursesInMemory memory = new CoursesInMemory();
  final List<CourseEvent> told = new ArrayList<>();
  final Course course = new Course(CourseId.next(), ProgrammeId.next());
  final Learner learner = new Learner(PersonId.next(), EnrolmentId.next());

  final Events events = event -> told.add((CourseEvent) event);
  private final Desk desk = new Desk(this, memory, memory, events);
  final StudyCourse study = new StudyService(desk, this, memory, memory, this);
  final TakeTest test = new TestService(desk, this);
  private final Authors authors =
      new Authors(
          new OneProgramme(
              course.programme(), "Joodse tweede generatie", DemoOrganisation.JMW.id()),
          memory,
          events,
          this);
  final WriteCourse write = new WritingService(authors, memory, memory);
  final GrantAttempt grant = new AttemptService(authors, memory, memory, this);
  final OutsideInMemory outside = memory.outside;
  final LinkCourse link = new LinkService(authors, outside);
  final CompleteOutside complete =
      new OutsideService(authors, new ClassList(this), outside, events, this);
  final TakeBackCompletion takeBack =
      new TakingBackService(authors, new ClassList(this), outside, events, this);
  final KeepPictures pictures = new PictureService(authors, memory.pictures, this);
  final PublishCourse publish = new PublishingService(authors, memory, memory, this);
  private final EditionId edition = EditionId.next();

  private Instant now = ACourse.NOW;

  Classroom() {
    memory.add(course);
    memory.add(course.firstVersion().with(ACourse.CONTENT));
    memory.save(memory.draft(course.id()).orElseThrow().publish(now));
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Optional<Run> find(EditionId id) {
    EditionCard card =
        new EditionCard(
            id,
            new Slug("joodse-tweede-generatie"),
            LocalizedText.dutch("Joodse tweede generatie"),
            Optional.empty(),
            Optional.empty(),
            ZoneOffset.UTC,
            List.of());
    return Optional.of(new Run(course.programme(), DemoOrganisation.JMW.id(), card));
  }

  @Override
  public Optional<Run> holding(SessionId session) {
    return Optional.empty();
  }

  @Override
  public List<Run> of(Collection<EditionId> editions) {
    return editions.stream().flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public List<Run> ofProgramme(ProgrammeId programme) {
    return of(List.of(edition));
  }

  @Override
  public List<Run> between(Instant from, Instant until) {
    return List.of();
  }

  @Override
  public List<Participant> participants(EditionId id) {
    return List.of(somebody());
  }

  @Override
  public Optional<Participant> participant(EnrolmentId enrolment) {
    return Optional.of(somebody()).filter(each -> each.enrolment().equals(enrolment));
  }

  @Override
  public List<Participant> of(PersonId person) {
    return List.of(somebody());
  }

  private Participant somebody() {
    return new Participant(
        learner.enrolment(),
        edition,
        learner.person(),
        new PersonName("Wijkverpleegkundige"),
        new EmailAddress("wijk@welzijn.example"),
        Language.DUTCH,
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
