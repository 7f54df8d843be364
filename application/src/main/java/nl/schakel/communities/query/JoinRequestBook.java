package nl.schakel.communities.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings.Step;
import nl.schakel.communities.model.JoinRequest.Asking;
import nl.schakel.people.PersonId;

/** Who asks to join, for who decides and for themselves. */
public interface JoinRequestBook {

  /** Those that wait for an answer, the oldest first. */
  List<Line> waiting(CommunityId community);

  /** One of this community, unless it is forgotten whose it was. */
  Optional<Line> find(CommunityId community, JoinRequestId id);

  /**
   * The latest in each community that somebody does not belong to, the newest first. What they
   * withdrew is over.
   */
  List<Line> of(PersonId person);

  /** How many wait in each of these; those without are left out. */
  Map<CommunityId, Long> waiting(Collection<CommunityId> communities);

  /**
   * A request as it stands.
   *
   * @param answer what they were told in words
   */
  record Line(Asking asking, Step step, Optional<Instant> settledAt, Optional<String> answer) {

    public JoinRequestId id() {
      return asking.id();
    }

    public boolean isOpen() {
      return step == Step.ASKED;
    }
  }
}
