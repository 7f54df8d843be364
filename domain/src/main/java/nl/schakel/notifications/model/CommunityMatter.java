package nl.schakel.notifications.model;

import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings.Step;

/** What a mail about communities is about. Never what somebody wrote. */
public sealed interface CommunityMatter extends Matter.AboutCommunities {

  /** Somebody asks to join, or hears what came of that; each step is told once. */
  record JoinRequestMoved(JoinRequestId request, Step step) implements CommunityMatter {
    @Override
    public String occasion() {
      return "JOIN_REQUEST:%s:%s".formatted(request.value(), step);
    }
  }
}
