package nl.schakel.learning;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a programme: what is offered. */
public record ProgrammeId(UUID value) implements Identifier {

  public static ProgrammeId next() {
    return new ProgrammeId(Ids.next());
  }
}
