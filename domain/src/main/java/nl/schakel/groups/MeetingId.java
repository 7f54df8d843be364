package nl.schakel.groups;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a meeting of a group of parents. */
public record MeetingId(UUID value) implements Identifier {

  public static MeetingId next() {
    return new MeetingId(Ids.next());
  }
}
