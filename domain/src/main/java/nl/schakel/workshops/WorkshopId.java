package nl.schakel.workshops;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a chain workshop. */
public record WorkshopId(UUID value) implements Identifier {

  public static WorkshopId next() {
    return new WorkshopId(Ids.next());
  }
}
