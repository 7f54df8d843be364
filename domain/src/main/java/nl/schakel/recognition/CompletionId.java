package nl.schakel.recognition;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of that somebody completed a run of a programme. */
public record CompletionId(UUID value) implements Identifier {

  public static CompletionId next() {
    return new CompletionId(Ids.next());
  }
}
