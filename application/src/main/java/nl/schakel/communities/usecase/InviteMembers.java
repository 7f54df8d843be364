package nl.schakel.communities.usecase;

import java.time.Instant;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;

/**
 * Links by which one joins a community. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for who does not look after it.
 */
public interface InviteMembers {

  /** Makes a link by which anybody who has it can join until it expires. */
  Invitation invite(Actor actor, CommunityId community);

  /** No link that was made lets anybody in any more. Done again, it changes nothing. */
  void revoke(Actor actor, CommunityId community);

  /** A link; it is shown once and not kept. */
  record Invitation(String token, Instant until) {

    @Override
    public String toString() {
      return "Invitation[until=" + until + "]";
    }
  }
}
