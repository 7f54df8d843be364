package nl.schakel.exchange;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a question with its answers. */
public record TalkId(UUID value) implements Identifier {

  public static TalkId next() {
    return new TalkId(Ids.next());
  }
}
