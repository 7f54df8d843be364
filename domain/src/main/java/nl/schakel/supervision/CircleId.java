package nl.schakel.supervision;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a circle of colleagues. */
public record CircleId(UUID value) implements Identifier {

  public static CircleId next() {
    return new CircleId(Ids.next());
  }
}
