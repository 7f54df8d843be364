package nl.schakel.supervision.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is known of people by their circles, and how it is forgotten. */
public interface CircleArchive {

  /** Everything that is kept about this person, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** Forgets that this person was in any circle, or led one. */
  void forget(PersonId person);

  /** Forgets who left before, or whose circle ended before, at most so many; answers how many. */
  int forgetGoneBefore(Instant end, int atMost);
}
