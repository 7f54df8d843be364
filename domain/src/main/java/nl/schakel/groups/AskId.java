package nl.schakel.groups;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of what somebody was asked to do for a group. */
public record AskId(UUID value) implements Identifier {

  public static AskId next() {
    return new AskId(Ids.next());
  }
}
