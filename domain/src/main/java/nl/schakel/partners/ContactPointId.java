package nl.schakel.partners;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a way to reach a partner. */
public record ContactPointId(UUID value) implements Identifier {

  public static ContactPointId next() {
    return new ContactPointId(Ids.next());
  }
}
