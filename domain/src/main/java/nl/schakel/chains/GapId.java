package nl.schakel.chains;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of something that a chain misses. */
public record GapId(UUID value) implements Identifier {

  public static GapId next() {
    return new GapId(Ids.next());
  }
}
