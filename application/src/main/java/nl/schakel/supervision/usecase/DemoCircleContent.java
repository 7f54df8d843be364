package nl.schakel.supervision.usecase;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.model.Circle.Going;
import nl.schakel.supervision.model.Circle.Size;
import nl.schakel.supervision.model.Rhythm;
import nl.schakel.supervision.model.Rhythm.Meeting;
import nl.schakel.supervision.port.Circles;
import nl.schakel.supervision.usecase.KeepCircle.Known;
import nl.schakel.supervision.usecase.KeepCircle.Terms;

/** A circle of social workers that met a whole round, and knows when it meets again. */
@ApplicationService
class DemoCircleContent implements DemoContent {

  private static final Rhythm FRIDAYS =
      new Rhythm(
          4,
          DayOfWeek.FRIDAY,
          LocalTime.of(10, 0),
          Duration.ofHours(2),
          ZoneId.of("Europe/Brussels"));

  private final ProgrammeCards programmes;
  private final Runs runs;
  private final People people;
  private final KeepCircle keeping;
  private final PlanRound planning;
  private final Circles circles;
  private final Clock clock;

  DemoCircleContent(
      ProgrammeCards programmes,
      Runs runs,
      People people,
      KeepCircle keeping,
      PlanRound planning,
      Circles circles,
      Clock clock) {
    this.programmes = programmes;
    this.runs = runs;
    this.people = people;
    this.keeping = keeping;
    this.planning = planning;
    this.circles = circles;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "supervision";
  }

  @Override
  public int order() {
    return 250;
  }

  @Override
  public void load() {
    ProgrammeCard programme = programmes.find(new Slug("intervisie")).orElseThrow();
    Instant now = clock.instant();
    runs.ofProgramme(programme.id()).stream()
        .filter(run -> Rounds.end(run).filter(now::isAfter).isPresent())
        .findFirst()
        .ifPresent(done -> load(programme, done));
  }

  private void load(ProgrammeCard programme, Run done) {
    Actor coordinator =
        new Actor(
            AccountId.next(),
            known("coordinator").id(),
            Set.of(new Assignment(Role.COORDINATOR, programme.organiser())));
    if (keeping.make(coordinator, programme.id(), terms())
        instanceof KeepCircle.Outcome.Done(var id)) {
      met(id, done);
      planning.plan(coordinator, id, days());
    }
  }

  private Terms terms() {
    PersonCard trainer = known("trainer");
    return new Terms(
        "OCMW’s in de regio",
        Language.DUTCH,
        FRIDAYS,
        Optional.empty(),
        Optional.of(new Known(trainer.name(), trainer.email(), trainer.language())),
        new Size(4, 8));
  }

  /** Whoever was in the round before is a member since then. */
  private void met(CircleId id, Run done) {
    Instant since = Rounds.begin(done).orElseThrow();
    List<Participant> members = runs.participants(done.edition().id());
    Going circle = (Going) circles.lock(id).orElseThrow();
    for (Participant member : members) {
      circle = circle.join(member.person(), since);
    }
    Circle meeting = circle.meetIn(done.edition().id());
    circles.save(meeting);
  }

  private Set<LocalDate> days() {
    LocalDate soon = clock.instant().atZone(FRIDAYS.zone()).toLocalDate().plusWeeks(2);
    return FRIDAYS.from(soon, 3).stream()
        .filter(meeting -> meeting.off().isEmpty())
        .map(Meeting::day)
        .collect(Collectors.toSet());
  }

  private PersonCard known(String account) {
    return people.findByEmail(new EmailAddress(account + "@demo.example")).orElseThrow();
  }
}
