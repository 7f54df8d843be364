package nl.schakel.messages;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a rule by which messages leave. */
public record RuleId(UUID value) implements Identifier {

  public static RuleId next() {
    return new RuleId(Ids.next());
  }
}
