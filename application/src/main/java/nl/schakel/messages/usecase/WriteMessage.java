package nl.schakel.messages.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.SessionId;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.messages.model.Selection;
import nl.schakel.shared.Language;

/**
 * A coordinator writes to people in an edition. Both methods throw {@link
 * nl.schakel.shared.NotFoundException} for an edition that is not theirs.
 */
public interface WriteMessage {

  /** Who would get it and what they would read; sends nothing. */
  Preview preview(Command command);

  Outcome send(Command command);

  /**
   * What to whom.
   *
   * @param about the session whose day and time the message tells
   */
  record Command(
      Actor actor, EditionId edition, Selection selection, Optional<SessionId> about, Body body) {}

  /** What stands in the way. */
  enum Obstacle {
    NOBODY_TO_WRITE_TO,
    SESSION_MISSING
  }

  /** How it went. */
  sealed interface Outcome {

    record Sent(MessageId message, int readers) implements Outcome {}

    record Unsent(Obstacle obstacle) implements Outcome {}
  }

  /** What would be sent; an example when nothing stands in the way. */
  record Preview(List<Enrolled> readers, Optional<Obstacle> obstacle, Optional<Example> example) {

    public Preview {
      readers = List.copyOf(readers);
    }
  }

  /** The message as one of its readers sees it. */
  record Example(String reader, Language language, Words words) {}
}
