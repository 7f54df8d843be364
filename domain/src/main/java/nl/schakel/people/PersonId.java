package nl.schakel.people;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a person, with or without an account. */
public record PersonId(UUID value) implements Identifier {

  public static PersonId next() {
    return new PersonId(Ids.next());
  }
}
