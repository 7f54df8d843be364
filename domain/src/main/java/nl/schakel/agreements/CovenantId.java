package nl.schakel.agreements;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a covenant: what organisations promised one another. */
public record CovenantId(UUID value) implements Identifier {

  public static CovenantId next() {
    return new CovenantId(Ids.next());
  }
}
