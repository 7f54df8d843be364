package nl.schakel.attendance.usecase;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.attendance.LedAgenda;
import nl.schakel.attendance.query.AttendanceBook;
import nl.schakel.attendance.query.AttendanceBook.Kept;
import nl.schakel.attendance.query.AttendanceBook.Line;
import nl.schakel.attendance.query.AttendanceBook.Noted;
import nl.schakel.attendance.query.Roll;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ReadingService implements ReadAttendance {

  private static final int GAPS = 50;

  /** How long a session stays in the agenda of who led it, once its list is closed. */
  private static final Duration LOOKING_BACK = Duration.ofDays(30);

  private final Rooms rooms;
  private final Runs runs;
  private final Runs.Former former;
  private final AttendanceBook book;
  private final LedAgenda led;
  private final Clock clock;

  ReadingService(
      Rooms rooms, Runs runs, Runs.Former former, AttendanceBook book, LedAgenda led, Clock clock) {
    this.rooms = rooms;
    this.runs = runs;
    this.former = former;
    this.book = book;
    this.led = led;
    this.clock = clock;
  }

  @Override
  public Roll roll(Actor actor, SessionId session) {
    Run run = rooms.kept(actor, session).run();
    Map<EnrolmentId, Noted> notes = book.notes(session);
    Kept kept =
        Optional.ofNullable(book.lists(List.of(session)).get(session))
            .orElseGet(() -> new Kept(session, run.edition().id(), 0, Optional.empty(), 0));
    List<Participant> present = runs.participants(run.edition().id());
    return new Roll(
        run,
        card(run, session).orElseThrow(),
        kept,
        entries(present, notes),
        entries(gone(present, notes.keySet()), notes),
        kept.closedAt().isPresent() ? book.corrections(session) : List.of());
  }

  private static List<Roll.Entry> entries(List<Participant> people, Map<EnrolmentId, Noted> notes) {
    return people.stream()
        .map(who -> new Roll.Entry(who, notes.getOrDefault(who.enrolment(), Noted.NOTHING)))
        .toList();
  }

  /** Whoever left was there all the same. */
  private List<Participant> gone(List<Participant> present, Collection<EnrolmentId> noted) {
    Set<EnrolmentId> strangers = new HashSet<>(noted);
    present.forEach(who -> strangers.remove(who.enrolment()));
    return former.of(strangers);
  }

  @Override
  public Overview overview(Actor actor, EditionId edition) {
    Run run = rooms.seen(actor, edition);
    List<Participant> present = runs.participants(edition);
    List<Line> lines = book.ofEdition(edition);
    return new Overview(
        run,
        present,
        gone(present, lines.stream().map(Line::enrolment).toList()),
        lines,
        List.copyOf(
            book.lists(run.edition().sessions().stream().map(SessionCard::id).toList()).values()));
  }

  @Override
  public List<Led> agenda(Actor actor) {
    Instant now = clock.instant();
    List<LedAgenda.Led> parts = led.of(actor.person());
    Map<SessionId, Kept> lists =
        book.lists(parts.stream().map(part -> part.session().id()).toList());
    return parts.stream()
        .map(part -> entry(part, lists))
        .filter(entry -> !entry.closed() || isRecent(entry.session(), now))
        .sorted(Comparator.comparing(entry -> entry.session().start()))
        .toList();
  }

  private static Led entry(LedAgenda.Led part, Map<SessionId, Kept> lists) {
    boolean closed =
        Optional.ofNullable(lists.get(part.session().id())).flatMap(Kept::closedAt).isPresent();
    return new Led(part.run(), part.session(), closed, part.substitute());
  }

  private static boolean isRecent(SessionCard session, Instant now) {
    return session.end().plus(LOOKING_BACK).isAfter(now);
  }

  @Override
  public List<Gap> gaps(Actor actor) {
    List<Kept> gaps = book.gaps(actor.organisationsFor(Permission.MANAGE_ENROLMENTS), GAPS);
    Map<EditionId, Run> known =
        runs.of(gaps.stream().map(Kept::edition).distinct().toList()).stream()
            .collect(toMap(run -> run.edition().id(), run -> run));
    return gaps.stream().flatMap(gap -> gap(gap, known)).toList();
  }

  private static Stream<Gap> gap(Kept kept, Map<EditionId, Run> known) {
    return Stream.ofNullable(known.get(kept.edition()))
        .flatMap(
            run ->
                card(run, kept.session()).stream()
                    .map(session -> new Gap(run, session, kept.missing())));
  }

  private static Optional<SessionCard> card(Run run, SessionId session) {
    return run.edition().sessions().stream().filter(card -> card.id().equals(session)).findFirst();
  }
}
