package nl.schakel.newsletters;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of one newsletter. */
public record NewsletterId(UUID value) implements Identifier {

  public static NewsletterId next() {
    return new NewsletterId(Ids.next());
  }
}
