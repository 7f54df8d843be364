package nl.schakel.rosters;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a time in which somebody leads no group. */
public record AbsenceId(UUID value) implements Identifier {

  public static AbsenceId next() {
    return new AbsenceId(Ids.next());
  }
}
