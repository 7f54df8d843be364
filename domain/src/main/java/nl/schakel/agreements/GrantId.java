package nl.schakel.agreements;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a grant: money with a purpose, for whom, and until when. */
public record GrantId(UUID value) implements Identifier {

  public static GrantId next() {
    return new GrantId(Ids.next());
  }
}
