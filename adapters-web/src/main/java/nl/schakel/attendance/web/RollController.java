package nl.schakel.attendance.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.usecase.ReadAttendance;
import nl.schakel.attendance.usecase.TakeAttendance;
import nl.schakel.attendance.usecase.TakeAttendance.Command;
import nl.schakel.attendance.usecase.TakeAttendance.Outcome;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The list of a session on a phone. */
@Controller
@RequestMapping("/sessions/{id}/attendance")
@Requires(Permission.RECORD_ATTENDANCE)
class RollController {

  private final ReadAttendance reading;
  private final TakeAttendance taking;
  private final Clock clock;

  RollController(ReadAttendance reading, TakeAttendance taking, Clock clock) {
    this.reading = reading;
    this.taking = taking;
    this.clock = clock;
  }

  @GetMapping
  View list(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(new RollPage(reading.roll(actor, new SessionId(id)), clock.instant()));
  }

  /** One tap, without a script: the whole list comes with it, of which one button was pressed. */
  @PostMapping
  View tap(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var tap = input.required("mark", Tap::parse);
    var minutes =
        tap.ifRight().map(tapped -> tapped.minutesIn(input)).orElseGet(() -> Tap.noMinutes(input));
    return switch (input.outcome(() -> tap.get().note(minutes.get(), clock.instant()))) {
      case Rejected<Note> _ -> frame.seeOther(page(id), "attendance.notice.minutes");
      case Accepted<Note>(Note note) -> {
        var outcome = taking.take(command(actor, id, List.of(note)));
        yield switch (outcome) {
          case Outcome.Taken _ -> frame.seeOther(page(id) + "#e-" + note.enrolment().value());
          case Outcome other -> frame.seeOther(page(id), notice(other));
        };
      }
    };
  }

  @PostMapping("/rest")
  View everybodyElse(@PathVariable UUID id, Actor actor, Frame frame) {
    var outcome = taking.takeRest(actor, new SessionId(id), Mark.PRESENT);
    return frame.seeOther(page(id), notice(outcome));
  }

  @PostMapping("/confirmation")
  View confirm(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.seeOther(page(id), notice(taking.confirm(actor, new SessionId(id))));
  }

  private static Command command(Actor actor, UUID session, List<Note> notes) {
    return new Command(actor, new SessionId(session), notes, Optional.empty());
  }

  private static String page(UUID session) {
    return AttendanceWords.list(new SessionId(session));
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Taken _ -> "attendance.notice.taken";
      case Outcome.TooEarly _ -> "attendance.notice.tooEarly";
      case Outcome.ListClosed _ -> "attendance.notice.listClosed";
      case Outcome.NotOnTheList _ -> "attendance.notice.notOnTheList";
    };
  }
}
