package nl.schakel.communities.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.model.JoinRequest;
import nl.schakel.communities.model.JoinRequest.Open;
import nl.schakel.communities.model.JoinRequest.Settled;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.Repository;

/**
 * Keeps who asks to join which community. What was handed out changes for nobody else before the
 * transaction ends.
 */
public interface JoinRequests extends Repository<JoinRequest, JoinRequestId> {

  void add(Open request);

  /** One of this community, unless it is forgotten whose it was. */
  Optional<JoinRequest> lock(CommunityId community, JoinRequestId id);

  /** The one that waits. */
  Optional<Open> lockOpen(CommunityId community, PersonId person);

  /** Those that wait since before, the oldest first, without any that somebody decides now. */
  List<Open> lockAskedBefore(Instant end, int atMost);

  void save(Settled request);
}
