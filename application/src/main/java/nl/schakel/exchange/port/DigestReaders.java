package nl.schakel.exchange.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.Digests.Line;
import nl.schakel.exchange.model.DigestMoments;
import nl.schakel.exchange.model.Rhythm;
import nl.schakel.people.PersonId;

/** Keeps who hears how often what was asked and answered, and until when they have heard it. */
public interface DigestReaders {

  Rhythm rhythm(PersonId reader);

  /** What is older than now is not told any more. */
  void choose(PersonId reader, Rhythm rhythm, Instant now);

  /** Where something can be read that was written then, and when the last of it was. */
  Map<CommunityId, Instant> news(Instant since, Instant until);

  /**
   * Takes those who have not heard of news, and to whom a digest is due. Nobody else gets the same.
   */
  List<Due> take(Collection<PersonId> members, Instant news, DigestMoments moments);

  /** What others wrote then that can be read, newest first. */
  Map<CommunityId, List<Line>> lines(
      PersonId reader, Collection<CommunityId> communities, Instant since, Instant until);

  /** A digest for somebody. */
  record Due(PersonId reader, Instant since, Instant until) {}
}
