package nl.schakel.communities.port;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Roll;

/** Keeps who belongs to which community. */
public interface Rolls {

  /** Nobody else comes or goes before the transaction ends. */
  Optional<Roll> lock(CommunityId community);

  /** Somebody came in, or is something else now. */
  void put(CommunityId community, Member member);

  /**
   * Somebody comes from elsewhere from this moment: what was counted of the team before stays, and
   * nothing says any more whom it counted.
   */
  void seat(Member member, Instant at);

  /** Somebody went; that there was a member is counted on. */
  void close(Member member, Instant at);
}
