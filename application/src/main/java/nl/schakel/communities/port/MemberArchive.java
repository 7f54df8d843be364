package nl.schakel.communities.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is known of people by their communities, and how it is forgotten. */
public interface MemberArchive {

  /** Everything that is kept about this person, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** What this person asked in front of which door, oldest first. */
  List<Map<String, Object>> requestsOf(PersonId person);

  /** Forgets whose memberships and requests these were; they end now, and are counted on. */
  void forget(PersonId person, Instant now);

  /** Forgets who left or was answered before, at most so many of each; answers how many. */
  int forgetGoneBefore(Instant end, int atMost);
}
