package nl.schakel.communities;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a community of practice; it stays whatever the community calls itself. */
public record CommunityId(UUID value) implements Identifier {

  public static CommunityId next() {
    return new CommunityId(Ids.next());
  }
}
