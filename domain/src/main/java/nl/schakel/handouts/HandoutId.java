package nl.schakel.handouts;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a hand-out in one language. */
public record HandoutId(UUID value) implements Identifier {

  public static HandoutId next() {
    return new HandoutId(Ids.next());
  }
}
