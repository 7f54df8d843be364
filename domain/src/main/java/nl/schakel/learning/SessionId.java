package nl.schakel.learning;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a session: a dated part of an edition. */
public record SessionId(UUID value) implements Identifier {

  public static SessionId next() {
    return new SessionId(Ids.next());
  }
}
