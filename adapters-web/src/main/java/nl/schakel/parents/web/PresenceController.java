package nl.schakel.parents.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MeetingId;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.model.Presence;
import nl.schakel.parents.usecase.ReadParents;
import nl.schakel.parents.usecase.TakePresence;
import nl.schakel.parents.usecase.TakePresence.Outcome;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
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

/** Who is at a meeting, on a phone in one hand. */
@Controller
@RequestMapping(ParentPaths.MEETING)
@Requires(Permission.MEET_PARENTS)
class PresenceController {

  private final ReadParents reading;
  private final TakePresence taking;
  private final PresenceShowing showing;
  private final Clock clock;

  PresenceController(
      ReadParents reading, TakePresence taking, PresenceShowing showing, Clock clock) {
    this.reading = reading;
    this.taking = taking;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping
  View show(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(page(actor, id, FormView.empty(PresencePage.TEXTS), frame));
  }

  private PresencePage page(Actor actor, UUID id, FormView form, Frame frame) {
    return showing.page(reading.sitting(actor, new MeetingId(id)), clock.instant(), form, frame);
  }

  /** One tap, without a script. */
  @PostMapping
  View tap(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    reading.sitting(actor, new MeetingId(id));
    Instant now = clock.instant();
    Presence tapped = input.orReject(input.required("mark", text -> PresenceNote.tap(text, now)));
    Outcome outcome = taking.take(actor, new MeetingId(id), List.of(tapped));
    return outcome instanceof Outcome.Taken
        ? frame.seeOther(address(id) + "#e-" + tapped.parent().value())
        : frame.seeOther(address(id), notice(outcome));
  }

  @PostMapping("/heads")
  View heads(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    reading.sitting(actor, new MeetingId(id));
    var heads = input.optional("heads", As.integer(0, Presence.MOST_HEADS));
    return switch (input.outcome(heads)) {
      case Rejected<Optional<Integer>>(var errors) ->
          frame.refuse(
              page(actor, id, new FormView(PresencePage.TEXTS, input.typed(), errors), frame));
      case Accepted<Optional<Integer>>(var many) ->
          frame.seeOther(address(id), notice(taking.heads(actor, new MeetingId(id), many)));
    };
  }

  @PostMapping("/needs")
  View needs(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    reading.sitting(actor, new MeetingId(id));
    return switch (input.outcome(PresenceNote.needs(input))) {
      case Rejected<Map<Need, Integer>>(var errors) ->
          frame.refuse(
              page(actor, id, new FormView(PresencePage.TEXTS, input.typed(), errors), frame));
      case Accepted<Map<Need, Integer>>(var many) ->
          frame.seeOther(address(id), notice(taking.needs(actor, new MeetingId(id), many)));
    };
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Taken _ -> "parents.notice.taken";
      case Outcome.TooEarly _ -> "parents.notice.tooEarly";
      case Outcome.NotOnTheList _ -> "parents.notice.notOnTheList";
    };
  }

  private static String address(UUID id) {
    return ParentPaths.meeting(new MeetingId(id));
  }
}
