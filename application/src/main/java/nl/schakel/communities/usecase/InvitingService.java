package nl.schakel.communities.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.communities.CommunityEvent.Change;
import nl.schakel.communities.CommunityId;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class InvitingService implements InviteMembers {

  /** A team decides in its next meeting or the one after. */
  private static final Duration GOOD_FOR = Duration.ofDays(30);

  private final CommunityDesk desk;
  private final LinkTokens links;

  InvitingService(CommunityDesk desk, LinkTokens links) {
    this.desk = desk;
    this.links = links;
  }

  @Override
  public Invitation invite(Actor actor, CommunityId id) {
    CommunityId community = desk.kept(actor, id).id();
    Instant until = desk.now().plus(GOOD_FOR);
    String token = links.issue(Purpose.COMMUNITY_INVITATION, community.value(), until);
    desk.tell(community, Change.INVITED, Optional.empty(), actor);
    return new Invitation(token, until);
  }

  @Override
  public void revoke(Actor actor, CommunityId id) {
    CommunityId community = desk.kept(actor, id).id();
    links.revoke(Purpose.COMMUNITY_INVITATION, community.value());
    desk.tell(community, Change.INVITATIONS_REVOKED, Optional.empty(), actor);
  }
}
