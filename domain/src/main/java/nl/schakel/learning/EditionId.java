package nl.schakel.learning;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of an edition: one planned run of a programme. */
public record EditionId(UUID value) implements Identifier {

  public static EditionId next() {
    return new EditionId(Ids.next());
  }
}
