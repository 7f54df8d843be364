package nl.schakel.communities;

import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** Where requests to join stand, for who tells people of them. Nothing of what they say. */
public interface JoinTidings {

  Optional<JoinTiding> of(JoinRequestId id);

  /** What happened to a request last. */
  enum Step {
    /** Nobody has decided yet. */
    ASKED,
    ADMITTED,
    DECLINED,
    WITHDRAWN,
    /** Nobody answered for too long. */
    EXPIRED
  }

  /**
   * A request as it stands now.
   *
   * @param keeper whose coordinators look after the community beside its leads
   * @param asker empty once that is forgotten
   */
  record JoinTiding(
      CommunityCard community, OrganisationId keeper, Optional<PersonId> asker, Step step) {}
}
