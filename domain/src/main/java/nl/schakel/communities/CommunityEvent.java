package nl.schakel.communities;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.JoinTidings.Step;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;

/** What happened to communities. */
public sealed interface CommunityEvent extends Audited {

  CommunityId community();

  /** How a community changed. */
  enum Change {
    FOUNDED,
    REVISED,
    RENAMED,
    JOINED,
    LEFT,
    REMOVED,
    READMITTED,
    SEATED,
    TEAM_RENAMED,
    LEAD_APPOINTED,
    LEAD_LAID_DOWN,
    INVITED,
    INVITATIONS_REVOKED,
    REACH_NOTED,
    REACH_REMOVED,
    ACTIVITY_NOTED,
    ACTIVITY_REMOVED
  }

  /**
   * A community is not what it was.
   *
   * @param member who joined, went, or leads
   */
  record CommunityChanged(
      CommunityId community,
      Change change,
      Optional<PersonId> member,
      Optional<UUID> by,
      Instant at)
      implements CommunityEvent {

    @Override
    public String action() {
      return "COMMUNITY_" + change;
    }

    @Override
    public UUID subject() {
      return community.value();
    }
  }

  /**
   * Somebody asks to join, or hears what came of that.
   *
   * @param asker for who it is about
   * @param by empty where nobody answered in time
   */
  record JoinRequestMoved(
      CommunityId community,
      JoinRequestId request,
      PersonId asker,
      Step step,
      Optional<UUID> by,
      Instant at)
      implements CommunityEvent {

    @Override
    public String action() {
      return "COMMUNITY_REQUEST_" + step;
    }

    @Override
    public UUID subject() {
      return request.value();
    }
  }
}
