package nl.schakel.library;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a file that comes with an item of the library. What is behind it never changes. */
public record FileId(UUID value) implements Identifier {

  public static FileId next() {
    return new FileId(Ids.next());
  }
}
