package nl.schakel.library;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of something in the library; it stays through all its versions. */
public record ItemId(UUID value) implements Identifier {

  public static ItemId next() {
    return new ItemId(Ids.next());
  }
}
