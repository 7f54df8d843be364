package nl.schakel.messages;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a message that was sent. */
public record MessageId(UUID value) implements Identifier {

  public static MessageId next() {
    return new MessageId(Ids.next());
  }
}
