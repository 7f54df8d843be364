package nl.schakel.parents.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.MeetingId;
import nl.schakel.parents.model.Opinion.Need;
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

  /**
   * Marks and heads together, by who saw what was there before.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else changed it since
   */
  Outcome change(Actor actor, MeetingId meeting, Change change);

  /**
   * What is to be put down; who is not mentioned stays as they are.
   *
   * @param heads empty takes them back
   * @param seen the version that the actor saw
   */
  record Change(List<Presence> marks, Optional<Integer> heads, long seen) {
    public Change {
      marks = List.copyOf(marks);
    }
  }

  /** Only how many there were; empty takes that back. */
  Outcome heads(Actor actor, MeetingId meeting, Optional<Integer> heads);

  /** What parents told that they need, and how many did; what is not mentioned was not needed. */
  Outcome needs(Actor actor, MeetingId meeting, Map<Need, Integer> many);

  /** How it went. */
  sealed interface Outcome {

    record Taken() implements Outcome {}

    record TooEarly(Instant opens) implements Outcome {}

    /** Somebody is not, or not any more, one of the parents of this group. Nothing was kept. */
    record NotOnTheList() implements Outcome {}
  }
}
