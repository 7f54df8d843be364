package nl.schakel.chains;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identity of one link of a chain; it keeps its identity from version to version, so that its
 * figures go on.
 */
public record LinkId(UUID value) implements Identifier {

  public static LinkId next() {
    return new LinkId(Ids.next());
  }
}
