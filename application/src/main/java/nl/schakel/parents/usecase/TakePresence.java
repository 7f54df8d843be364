package nl.schakel.parents.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.MeetingId;
import nl.schakel.parents.model.Presence;

/**
 * Who leads a meeting, or coordinates for its provider, puts down who was there. A meeting of
 * others throws {@link nl.schakel.shared.NotFoundException}.
 */
public interface TakePresence {

  /** People come in before it begins. */
  Duration BEFOREHAND = Duration.ofMinutes(30);

  /** The same again changes nothing. */
  Outcome take(Actor actor, MeetingId meeting, List<Presence> presences);

  /** Only how many there were; empty takes that back. */
  Outcome heads(Actor actor, MeetingId meeting, Optional<Integer> heads);

  /** How it went. */
  sealed interface Outcome {

    record Taken() implements Outcome {}

    record TooEarly(Instant opens) implements Outcome {}

    /** Somebody is not, or not any more, one of the parents of this group. Nothing was kept. */
    record NotOnTheList() implements Outcome {}
  }
}
