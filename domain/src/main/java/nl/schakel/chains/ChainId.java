package nl.schakel.chains;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a chain of referrals, through all its versions. */
public record ChainId(UUID value) implements Identifier {

  public static ChainId next() {
    return new ChainId(Ids.next());
  }
}
