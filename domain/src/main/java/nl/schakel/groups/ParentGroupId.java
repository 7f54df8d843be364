package nl.schakel.groups;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a group of parents. */
public record ParentGroupId(UUID value) implements Identifier {

  public static ParentGroupId next() {
    return new ParentGroupId(Ids.next());
  }
}
