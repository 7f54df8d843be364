package nl.schakel.audit;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a line of the audit trail; later lines have greater ones. */
public record AuditEntryId(UUID value) implements Identifier {

  public static AuditEntryId next() {
    return new AuditEntryId(Ids.next());
  }
}
