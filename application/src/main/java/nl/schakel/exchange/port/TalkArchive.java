package nl.schakel.exchange.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is known of people by what they wrote, and how it is forgotten. */
public interface TalkArchive {

  /** Everything that this person wrote, reported and chose, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** Takes away what this person wrote; that something was written stays. */
  void forget(PersonId person);

  /**
   * Takes away talks that were archived before, and those in which nobody wrote since; at most so
   * many. Answers how many.
   */
  int forgetQuietSince(Instant end, int atMost);

  /**
   * Takes away the words of posts that were hidden before, whom posts called that were taken away
   * before, and reports that were settled before. Answers how many.
   */
  int forgetTakenBefore(Instant end);
}
