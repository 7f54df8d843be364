package nl.schakel.library;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of what somebody wrote below an item of the library. */
public record CommentId(UUID value) implements Identifier {

  public static CommentId next() {
    return new CommentId(Ids.next());
  }
}
