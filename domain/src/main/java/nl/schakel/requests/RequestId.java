package nl.schakel.requests;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a request for a training, or for advice about one. */
public record RequestId(UUID value) implements Identifier {

  public static RequestId next() {
    return new RequestId(Ids.next());
  }
}
