package nl.schakel.recognition;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of one list of points that a register was given. */
public record DeliveryId(UUID value) implements Identifier {

  public static DeliveryId next() {
    return new DeliveryId(Ids.next());
  }
}
