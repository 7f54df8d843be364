package nl.schakel.attendance.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.attendance.AttendanceEvent;
import nl.schakel.attendance.Leaders;
import nl.schakel.attendance.LedAgenda;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.port.AttendanceArchive;
import nl.schakel.attendance.port.AttendanceContract;
import nl.schakel.attendance.port.AttendanceInMemory;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.port.Events;

/** The use cases of attendance over memory: a training of two sessions with two participants. */
final class AttendanceDesk extends Clock implements Runs, Leaders {

  static final Instant TEN = Instant.parse("2027-11-25T10:00:00Z");
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final OrganisationId VVSG = OrganisationId.next();

  final AttendanceInMemory memory = new AttendanceInMemory();
  final List<AttendanceEvent> told = new ArrayList<>();
  final SessionId morning = SessionId.next();
  final SessionId nextWeek = SessionId.next();
  private final Run run = run();
  final Participant amina = AttendanceContract.somebody("Amina", run.edition().id());
  final Participant bram = AttendanceContract.somebody("Bram", run.edition().id());

  final Actor trainer = actor(Role.TRAINER, OrganisationId.next());
  final Actor otherTrainer = actor(Role.TRAINER, VVSG);
  final Actor coordinator = actor(Role.COORDINATOR, VVSG);
  final Actor foreignCoordinator = actor(Role.COORDINATOR, OrganisationId.next());

  private Instant now = TEN;
  private final Events events = event -> told.add((AttendanceEvent) event);
  private final Rooms rooms = new Rooms(this, this);
  private final Closings closings = new Closings(this, memory, memory, events, this);

  final TakeAttendance taking = new TakingService(rooms, this, memory, memory, events, this);
  final CloseList closing = new ClosingService(rooms, memory, memory, closings, this);
  final TellAbsence absence = new AbsenceService(rooms, this, memory, memory, events, this);
  final CheckIn checkIn = new CheckInService(rooms, this, memory, memory, this);
  final KeepLists keeping =
      new KeepingService(this, memory, memory, memory, closings, new NoArchive(), this);
  final PresenceService presences = new PresenceService(this, memory, this);
  final ReadAttendance reading = reading(_ -> List.of());
  final List<Participant> left = new ArrayList<>();

  ReadAttendance reading(LedAgenda led) {
    return new ReadingService(rooms, this, this::former, memory, led, this);
  }

  private List<Participant> former(Collection<EnrolmentId> enrolments) {
    return left.stream().filter(who -> enrolments.contains(who.enrolment())).toList();
  }

  private Run run() {
    EditionId edition = EditionId.next();
    return new Run(
        ProgrammeId.next(),
        VVSG,
        new EditionCard(
            edition,
            new Slug("basisvorming"),
            LocalizedText.dutch("Basisvorming"),
            Optional.empty(),
            Optional.empty(),
            BRUSSELS,
            List.of(session(morning, TEN), session(nextWeek, TEN.plus(Duration.ofDays(7))))));
  }

  private static SessionCard session(SessionId id, Instant start) {
    return new SessionCard(id, start, start.plus(Duration.ofMinutes(90)), BRUSSELS, false, true);
  }

  TakeAttendance.Outcome take(Actor actor, SessionId session, Note... notes) {
    return taking.take(
        new TakeAttendance.Command(actor, session, List.of(notes), Optional.empty()));
  }

  Note note(Participant who, Mark mark) {
    return Note.now(who.enrolment(), mark, now);
  }

  void at(Instant moment) {
    now = moment;
  }

  EditionId edition() {
    return run.edition().id();
  }

  private static Actor actor(Role role, OrganisationId organisation) {
    return new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
  }

  @Override
  public Optional<Run> find(EditionId edition) {
    return Optional.of(run).filter(found -> found.edition().id().equals(edition));
  }

  @Override
  public Optional<Run> holding(SessionId session) {
    return Optional.of(run).filter(_ -> Set.of(morning, nextWeek).contains(session));
  }

  @Override
  public List<Run> of(Collection<EditionId> editions) {
    return editions.contains(edition()) ? List.of(run) : List.of();
  }

  @Override
  public List<Run> ofProgramme(ProgrammeId programme) {
    return List.of(run);
  }

  @Override
  public List<Run> between(Instant from, Instant until) {
    return from.isBefore(TEN) && TEN.isBefore(until) ? List.of(run) : List.of();
  }

  @Override
  public List<Participant> participants(EditionId edition) {
    return Stream.of(amina, bram).filter(who -> !left.contains(who)).toList();
  }

  @Override
  public Optional<Participant> participant(EnrolmentId enrolment) {
    return participants(edition()).stream()
        .filter(who -> who.enrolment().equals(enrolment))
        .findFirst();
  }

  @Override
  public List<Participant> of(PersonId person) {
    return participants(edition()).stream().filter(who -> who.person().equals(person)).toList();
  }

  @Override
  public List<PersonId> of(EditionId edition) {
    return List.of(trainer.person());
  }

  @Override
  public List<PersonId> of(EditionId edition, SessionId session) {
    return of(edition);
  }

  @Override
  public List<EditionId> editionsOf(PersonId leader) {
    return leader.equals(trainer.person()) ? List.of(edition()) : List.of();
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

  /** Nothing is old enough here. */
  private static final class NoArchive implements AttendanceArchive {

    @Override
    public List<Map<String, Object>> recordsOf(PersonId person) {
      return List.of();
    }

    @Override
    public List<Map<String, Object>> leadsOf(PersonId person) {
      return List.of();
    }

    @Override
    public void forget(PersonId person) {}

    @Override
    public int forgetHeldBefore(Instant end, int atMost) {
      return 0;
    }
  }
}
