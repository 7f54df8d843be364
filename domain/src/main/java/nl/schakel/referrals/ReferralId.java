package nl.schakel.referrals;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of one hop over a link. */
public record ReferralId(UUID value) implements Identifier {

  public static ReferralId next() {
    return new ReferralId(Ids.next());
  }
}
