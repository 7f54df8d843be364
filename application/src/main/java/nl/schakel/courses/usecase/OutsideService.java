package nl.schakel.courses.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.schakel.courses.CourseEvent.OutsideCourseFinished;
import nl.schakel.courses.model.CallSecret;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.courses.port.OutsideCourses;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class OutsideService implements CompleteOutside {

  private final Authors authors;
  private final ClassList classes;
  private final OutsideCourses courses;
  private final Events events;
  private final Clock clock;

  OutsideService(
      Authors authors, ClassList classes, OutsideCourses courses, Events events, Clock clock) {
    this.authors = authors;
    this.classes = classes;
    this.courses = courses;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome judge(ProgrammeId programme, CallSecret.Call call) {
    OutsideCourse course =
        courses.find(programme).orElseThrow(() -> new NotFoundException("course"));
    return course.secret().filter(it -> it.isSignedWith(call, clock.instant())).isPresent()
        ? new Outcome.Believed()
        : new Outcome.WrongSignature();
  }

  @Override
  public Outcome hear(ProgrammeId programme, CallSecret.Call call, Row row) {
    if (judge(programme, call) instanceof Outcome.WrongSignature wrong) {
      return wrong;
    }
    return switch (courses.hear(call.signature(), clock.instant())) {
      case THERE_ALREADY -> new Outcome.Replayed();
      case NEW -> judged(List.of(row), classes.ofReference(programme, row.who()), Source.CALLED);
    };
  }

  @Override
  public Outcome keep(Command command) {
    authors.programme(command.actor(), command.programme());
    return judged(command.rows(), classes.of(command.programme()), Source.of(command));
  }

  private Outcome judged(List<Row> rows, List<Participant> people, Source source) {
    Instant now = clock.instant();
    Known known = Known.of(courses, people, source.way());
    return new Outcome.Judged(
        rows.stream().map(row -> new Step(row, fate(row, people, known, source, now))).toList());
  }

  private Fate fate(Row row, List<Participant> people, Known known, Source source, Instant now) {
    List<Participant> meant = people.stream().filter(each -> isMeant(each, row.who())).toList();
    if (meant.isEmpty()) {
      return Fate.UNKNOWN_PARTICIPANT;
    }
    if (row.at().isAfter(now)) {
      return Fate.IN_THE_FUTURE;
    }
    if (meant.stream().anyMatch(each -> known.takenBack().contains(each.enrolment()))) {
      return Fate.TAKEN_BACK;
    }
    return meant.stream()
        .filter(each -> known.through().add(each.enrolment()))
        .findFirst()
        .map(each -> kept(row, each, source, now))
        .orElse(Fate.KNOWN_ALREADY);
  }

  private static boolean isMeant(Participant participant, String who) {
    return participant.enrolment().value().toString().equalsIgnoreCase(who)
        || participant.email().value().equalsIgnoreCase(who);
  }

  private Fate kept(Row row, Participant learner, Source source, Instant now) {
    if (source.mode() == Mode.LOOK) {
      return Fate.KEPT;
    }
    return switch (courses.keep(source.completion(row, learner), now)) {
      case THERE_ALREADY -> Fate.KNOWN_ALREADY;
      case NEW -> {
        events.publish(
            new OutsideCourseFinished(
                learner.enrolment(), learner.edition(), learner.person(), source.by(), now));
        yield Fate.KEPT;
      }
    };
  }
}
