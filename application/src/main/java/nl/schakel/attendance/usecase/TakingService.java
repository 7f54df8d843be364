package nl.schakel.attendance.usecase;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.attendance.AttendanceEvent.AttendanceTaken;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.model.Sheet;
import nl.schakel.attendance.port.Marks;
import nl.schakel.attendance.port.Sheets;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class TakingService implements TakeAttendance {

  private final Rooms rooms;
  private final Runs runs;
  private final Sheets sheets;
  private final Marks marks;
  private final Events events;
  private final Clock clock;

  TakingService(Rooms rooms, Runs runs, Sheets sheets, Marks marks, Events events, Clock clock) {
    this.rooms = rooms;
    this.runs = runs;
    this.sheets = sheets;
    this.marks = marks;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome take(Command command) {
    return write(
        command.actor(),
        command.session(),
        open -> {
          requireSeen(open, command.seen());
          return put(open, command);
        });
  }

  private Outcome put(Sheet.Open open, Command command) {
    Instant now = clock.instant();
    List<Note> notes =
        Note.lastOfEach(command.notes()).stream().map(note -> note.notAfter(now)).toList();
    if (!notes.stream().allMatch(note -> open.takes(note, now))) {
      return new Outcome.TooEarly(open.occasion().opens());
    }
    Map<EnrolmentId, Participant> who = participants(open.occasion());
    Set<EnrolmentId> strangers =
        notes.stream()
            .map(Note::enrolment)
            .filter(enrolment -> !who.containsKey(enrolment))
            .collect(toUnmodifiableSet());
    return strangers.isEmpty()
        ? kept(open, marks.note(open.occasion(), who, notes, by(command.actor())), command.actor())
        : new Outcome.NotOnTheList(strangers);
  }

  @Override
  public Outcome takeRest(Actor actor, SessionId session, Mark mark) {
    return write(
        actor,
        session,
        open -> {
          Instant now = clock.instant();
          Map<EnrolmentId, Participant> who = participants(open.occasion());
          who.keySet().removeAll(marks.of(open.occasion()).keySet());
          List<Note> notes = who.keySet().stream().map(id -> Note.now(id, mark, now)).toList();
          return notes.stream().allMatch(note -> open.takes(note, now))
              ? kept(open, marks.note(open.occasion(), who, notes, by(actor)), actor)
              : new Outcome.TooEarly(open.occasion().opens());
        });
  }

  @Override
  public Outcome confirm(Actor actor, SessionId session) {
    return write(
        actor,
        session,
        open -> kept(open, marks.confirm(open.occasion(), by(actor), clock.instant()), actor));
  }

  /** What can be written on a list that is open. */
  private interface Writing {
    Outcome on(Sheet.Open open);
  }

  private Outcome write(Actor actor, SessionId session, Writing writing) {
    return switch (sheets.lock(rooms.kept(actor, session).occasion())) {
      case Sheet.Open open -> writing.on(open);
      case Sheet.Closed _ -> new Outcome.ListClosed();
    };
  }

  private Outcome kept(Sheet.Open open, int changed, Actor actor) {
    if (changed > 0) {
      sheets.save(open.touched());
      Occasion occasion = open.occasion();
      events.publish(
          new AttendanceTaken(occasion.session(), occasion.edition(), by(actor), clock.instant()));
    }
    return new Outcome.Taken(changed);
  }

  private Map<EnrolmentId, Participant> participants(Occasion occasion) {
    return runs.participants(occasion.edition()).stream()
        .collect(
            toMap(Participant::enrolment, who -> who, (one, _) -> one, java.util.HashMap::new));
  }

  static void requireSeen(Sheet sheet, Optional<Long> seen) {
    if (seen.filter(version -> version != sheet.version()).isPresent()) {
      throw new StaleChangeException("attendance");
    }
  }

  private static Optional<UUID> by(Actor actor) {
    return Optional.of(actor.account().value());
  }
}
