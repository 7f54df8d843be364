package nl.schakel.messages.query;

import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.model.Message;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** What was sent, for who may read it. */
public interface MessageBook {

  /** Sent last first. */
  Page<Sent> of(EditionId edition, PageRequest page);

  Optional<Sent> sent(MessageId message);

  /** A message with how many got it. */
  record Sent(Message message, int readers) {}
}
