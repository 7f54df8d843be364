package nl.schakel.partners;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a service that a partner offers. */
public record ServiceId(UUID value) implements Identifier {

  public static ServiceId next() {
    return new ServiceId(Ids.next());
  }
}
