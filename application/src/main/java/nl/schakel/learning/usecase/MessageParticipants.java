package nl.schakel.learning.usecase;

import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Standing;

/** A coordinator writes to the people in an edition. */
public interface MessageParticipants {

  /**
   * Sends, once for a form.
   *
   * @throws nl.schakel.shared.NotFoundException for an edition that is not theirs
   */
  Outcome send(Command command);

  /** What to whom: only those who stand in one of these ways. */
  record Command(
      Actor actor, EditionId edition, Set<Standing> audience, String subject, String text) {

    public Command {
      audience = Set.copyOf(audience);
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Sent(int recipients) implements Outcome {}

    record NobodyToWriteTo() implements Outcome {}
  }
}
