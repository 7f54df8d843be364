package nl.schakel.agreements;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of one promise in a covenant. */
public record CommitmentId(UUID value) implements Identifier {

  public static CommitmentId next() {
    return new CommitmentId(Ids.next());
  }
}
