package nl.schakel.notifications;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of one notice to one person; a later one is higher. */
public record NoticeId(UUID value) implements Identifier {

  public static NoticeId next() {
    return new NoticeId(Ids.next());
  }
}
