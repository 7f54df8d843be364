package nl.schakel.messages;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a template. */
public record TemplateId(UUID value) implements Identifier {

  public static TemplateId next() {
    return new TemplateId(Ids.next());
  }
}
