package nl.schakel.handouts;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of what a municipality adds to hand-outs, in one language. */
public record LocalBlockId(UUID value) implements Identifier {

  public static LocalBlockId next() {
    return new LocalBlockId(Ids.next());
  }
}
