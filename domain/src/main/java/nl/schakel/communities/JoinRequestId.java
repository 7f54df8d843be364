package nl.schakel.communities;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of somebody's request to join a community. */
public record JoinRequestId(UUID value) implements Identifier {

  public static JoinRequestId next() {
    return new JoinRequestId(Ids.next());
  }
}
