package nl.schakel.access;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of an account: a person who can log in. */
public record AccountId(UUID value) implements Identifier {

  public static AccountId next() {
    return new AccountId(Ids.next());
  }
}
