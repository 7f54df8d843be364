package nl.schakel.attendance.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.usecase.TakeAttendance;
import nl.schakel.attendance.usecase.TakeAttendance.Command;
import nl.schakel.attendance.usecase.TakeAttendance.Outcome;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a phone sends what it kept while there was no connection. */
@Controller
@RequestMapping("/sessions/{id}/attendance/notes")
@Requires(Permission.RECORD_ATTENDANCE)
class NotesController {

  /** What a phone may have waiting when its connection comes back. */
  private static final int MOST_NOTES = 500;

  private final TakeAttendance taking;
  private final Clock clock;

  NotesController(TakeAttendance taking, Clock clock) {
    this.taking = taking;
    this.clock = clock;
  }

  /** What a phone had waiting; it asks again until it knows that we have it. */
  @PostMapping
  ResponseEntity<Void> receive(@PathVariable UUID id, Input input, Actor actor) {
    Instant now = clock.instant();
    var notes = input.list("note", 1, MOST_NOTES, text -> SentNote.parse(text, now));
    HttpStatus answer =
        switch (input.outcome(notes)) {
          case Rejected<List<Note>> _ -> HttpStatus.BAD_REQUEST;
          case Accepted<List<Note>>(var all) ->
              taking.take(new Command(actor, new SessionId(id), all, Optional.empty()))
                      instanceof Outcome.Taken
                  ? HttpStatus.NO_CONTENT
                  : HttpStatus.CONFLICT;
        };
    return ResponseEntity.status(answer).build();
  }
}
