package nl.schakel.parents;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a parent in one group; in another group the same parent has another. */
public record ParentId(UUID value) implements Identifier {

  public static ParentId next() {
    return new ParentId(Ids.next());
  }
}
