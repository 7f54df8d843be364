package nl.schakel.notifications;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of one mail to one person. */
public record MailId(UUID value) implements Identifier {

  public static MailId next() {
    return new MailId(Ids.next());
  }
}
