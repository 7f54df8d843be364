package nl.schakel.recognition;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of the points that a register gives for one completion. */
public record AwardId(UUID value) implements Identifier {

  public static AwardId next() {
    return new AwardId(Ids.next());
  }
}
