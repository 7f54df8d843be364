package nl.schakel.groups.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is known of people by the groups they were asked for, and how it is forgotten. */
public interface GroupArchive {

  /** Everything that is kept about this person, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** Forgets that this person led groups or was asked to; what was held stays counted. */
  void forget(PersonId person);

  /**
   * Forgets who was asked, and every reason, for at most so many of the groups that were over
   * before; answers how many.
   */
  int forgetOverBefore(Instant end, int atMost);
}
