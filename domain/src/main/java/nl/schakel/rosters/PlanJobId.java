package nl.schakel.rosters;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a search for a plan of a whole agreement. */
public record PlanJobId(UUID value) implements Identifier {

  public static PlanJobId next() {
    return new PlanJobId(Ids.next());
  }
}
