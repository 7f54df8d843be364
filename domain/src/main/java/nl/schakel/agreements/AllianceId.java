package nl.schakel.agreements;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of an alliance: organisations that work together under one name. */
public record AllianceId(UUID value) implements Identifier {

  public static AllianceId next() {
    return new AllianceId(Ids.next());
  }
}
