package nl.schakel.parents.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MeetingId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Presence;
import nl.schakel.parents.model.Presence.Mark;
import nl.schakel.parents.usecase.ReadParents;
import nl.schakel.parents.usecase.ReadParents.Sitting;
import nl.schakel.parents.usecase.TakePresence;
import nl.schakel.parents.usecase.TakePresence.Change;
import nl.schakel.parents.usecase.TakePresence.Outcome;
import nl.schakel.parents.web.MeetingShapes.MeetingAttendanceChange;
import nl.schakel.parents.web.MeetingShapes.MeetingAttendanceShape;
import nl.schakel.shared.Ids;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who was at a meeting, for programs of who leads it or coordinates. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/attendance")
@Requires(Permission.MEET_PARENTS)
class MeetingAttendanceApi {

  private static final int MOST = 100;

  private final ReadParents reading;
  private final TakePresence taking;
  private final Clock clock;

  MeetingAttendanceApi(ReadParents reading, TakePresence taking, Clock clock) {
    this.reading = reading;
    this.taking = taking;
    this.clock = clock;
  }

  @GetMapping
  ResponseEntity<MeetingAttendanceShape> read(@PathVariable UUID id, Actor actor) {
    Sitting sitting = reading.sitting(actor, new MeetingId(id));
    return ResponseEntity.ok()
        .eTag(Long.toString(sitting.roll().version()))
        .body(MeetingAttendanceShape.of(sitting));
  }

  /** By name, by heads, or both: then the heads count. */
  @PutMapping
  ResponseEntity<MeetingAttendanceShape> write(
      @PathVariable UUID id, @Accepts(MeetingAttendanceChange.class) Input input, Actor actor) {
    MeetingId meeting = reading.sitting(actor, new MeetingId(id)).meeting().id();
    var seen = input.seenVersion();
    var heads = input.optional("heads", As.integer(0, Presence.MOST_HEADS));
    List<Supplier<Presence>> marks =
        input.objects("marks", 0, MOST).stream().map(this::mark).toList();
    Change change =
        input.orReject(
            () -> new Change(marks.stream().map(Supplier::get).toList(), heads.get(), seen.get()));
    return switch (taking.change(actor, meeting, change)) {
      case Outcome.Taken _ -> read(id, actor);
      case Outcome.TooEarly _ -> throw new Refused("MEETING_NOT_HELD");
      case Outcome.NotOnTheList _ -> throw new Refused("NOT_A_PARENT");
    };
  }

  private Supplier<Presence> mark(Input input) {
    Instant now = clock.instant();
    var parent = input.id("parentId", ParentId::new);
    var mark = input.required("mark", As.oneOf(Mark.class));
    var note = input.optional("noteId", As.<UUID>id(given -> given));
    var decided = input.optional("decidedAt", As.instant());
    return () ->
        new Presence(
            parent.get(),
            mark.get(),
            note.get().orElseGet(Ids::next),
            decided.get().filter(at -> at.isBefore(now)).orElse(now));
  }
}
