package nl.schakel.parents.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MeetingId;
import nl.schakel.parents.model.Presence;
import nl.schakel.parents.usecase.TakePresence;
import nl.schakel.parents.usecase.TakePresence.Outcome;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where a phone sends what it kept while there was no connection; the script of the lists of
 * trainings does so for this one too.
 */
@Controller
@RequestMapping(ParentPaths.MEETING + "/notes")
@Requires(Permission.MEET_PARENTS)
class PresenceNotesController {

  /** What a phone may have waiting when its connection comes back. */
  private static final int MOST_NOTES = 100;

  private final TakePresence taking;
  private final Clock clock;

  PresenceNotesController(TakePresence taking, Clock clock) {
    this.taking = taking;
    this.clock = clock;
  }

  @PostMapping
  ResponseEntity<Void> receive(@PathVariable UUID id, Input input, Actor actor) {
    Instant now = clock.instant();
    var notes = input.list("note", 1, MOST_NOTES, text -> PresenceNote.sent(text, now));
    HttpStatus answer =
        switch (input.outcome(notes)) {
          case Rejected<List<Presence>> _ -> HttpStatus.BAD_REQUEST;
          case Accepted<List<Presence>>(var all) ->
              taking.take(actor, new MeetingId(id), all) instanceof Outcome.Taken
                  ? HttpStatus.NO_CONTENT
                  : HttpStatus.CONFLICT;
        };
    return ResponseEntity.status(answer).build();
  }
}
