package nl.schakel.communities.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is known of people by their communities, and how it is forgotten. */
public interface MemberArchive {

  /** Everything that is kept about this person, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** Forgets whose memberships these were; they end now, and are counted on. */
  void forget(PersonId person, Instant now);

  /** Forgets who left before, at most so many; answers how many. */
  int forgetGoneBefore(Instant end, int atMost);
}
