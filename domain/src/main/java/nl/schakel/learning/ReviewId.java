package nl.schakel.learning;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of the review of one request to be admitted as an exception. */
public record ReviewId(UUID value) implements Identifier {

  public static ReviewId next() {
    return new ReviewId(Ids.next());
  }
}
