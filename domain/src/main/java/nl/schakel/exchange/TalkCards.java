package nl.schakel.exchange;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.people.PersonId;

/** What another feature may know of a post: where it stands, and nothing of what it says. */
public interface TalkCards {

  Optional<Card> of(UUID post);

  /**
   * A post as it stands now.
   *
   * @param asker who asked the question that it belongs to; empty once that is forgotten
   * @param readable whether nobody took it away
   */
  record Card(TalkId talk, CommunityId community, Optional<PersonId> asker, boolean readable) {}
}
