package nl.schakel.newsletters;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a subscription to the newsletter. */
public record SubscriptionId(UUID value) implements Identifier {

  public static SubscriptionId next() {
    return new SubscriptionId(Ids.next());
  }
}
