package nl.schakel.attendance.web;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.query.Roll;
import nl.schakel.attendance.usecase.CloseList;
import nl.schakel.attendance.usecase.CloseList.Correcting;
import nl.schakel.attendance.usecase.ReadAttendance;
import nl.schakel.attendance.usecase.TakeAttendance;
import nl.schakel.attendance.web.AttendanceShapes.AttendanceChange;
import nl.schakel.attendance.web.AttendanceShapes.AttendanceShape;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of a session, for programs of trainers and coordinators. */
@RestController
@RequestMapping("/api/v1/sessions/{id}/attendance")
@Requires(Permission.RECORD_ATTENDANCE)
class AttendanceApi {

  private static final int MOST = 1_000;

  private final ReadAttendance reading;
  private final TakeAttendance taking;
  private final CloseList closing;
  private final Clock clock;

  AttendanceApi(ReadAttendance reading, TakeAttendance taking, CloseList closing, Clock clock) {
    this.reading = reading;
    this.taking = taking;
    this.closing = closing;
    this.clock = clock;
  }

  @GetMapping
  ResponseEntity<AttendanceShape> read(@PathVariable UUID id, Actor actor) {
    Roll roll = reading.roll(actor, new SessionId(id));
    return ResponseEntity.ok()
        .eTag(Long.toString(roll.kept().version()))
        .body(AttendanceShape.of(roll));
  }

  /** Takes attendance; on a closed list it corrects, and then a reason is needed. */
  @PutMapping
  ResponseEntity<AttendanceShape> write(
      @PathVariable UUID id, @Accepts(AttendanceChange.class) Input input, Actor actor) {
    Roll roll = reading.roll(actor, new SessionId(id));
    var seen = input.seenVersion();
    List<Supplier<Note>> marks = NoteInput.readAll(input, MOST, clock.instant());
    var reason = input.optional("reason", text -> PlainText.line(text, Correction.LONGEST_REASON));
    if (roll.closedAt().isPresent() && reason.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse("reason", "REQUIRED");
    }
    List<Note> notes = input.orReject(() -> marks.stream().map(Supplier::get).toList());
    if (roll.closedAt().isPresent()) {
      correct(actor, roll, notes, reason.get().orElseThrow(), seen.get());
    } else {
      take(new TakeAttendance.Command(actor, roll.session().id(), notes, Optional.of(seen.get())));
    }
    return read(id, actor);
  }

  private void take(TakeAttendance.Command command) {
    switch (taking.take(command)) {
      case TakeAttendance.Outcome.Taken _ -> {}
      case TakeAttendance.Outcome.TooEarly _ -> throw new Refused("SESSION_NOT_HELD");
      case TakeAttendance.Outcome.ListClosed _ -> throw new Refused("ATTENDANCE_CLOSED");
      case TakeAttendance.Outcome.NotOnTheList _ -> throw new Refused("NOT_A_PARTICIPANT");
    }
  }

  private void correct(Actor actor, Roll roll, List<Note> notes, String reason, long seen) {
    var observations =
        Note.lastOfEach(notes).stream().collect(toMap(Note::enrolment, Note::observation));
    switch (closing.correct(
        new Correcting(actor, roll.session().id(), observations, reason, Optional.of(seen)))) {
      case CloseList.Outcome.Corrected _ -> {}
      case CloseList.Outcome.StillOpen _ -> throw new Refused("ATTENDANCE_CLOSED");
      case CloseList.Outcome.NotOnTheList _ -> throw new Refused("NOT_A_PARTICIPANT");
    }
  }
}
