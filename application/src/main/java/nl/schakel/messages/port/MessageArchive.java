package nl.schakel.messages.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is known of people by the messages that they got or wrote. */
public interface MessageArchive {

  List<Map<String, Object>> readBy(PersonId person);

  List<Map<String, Object>> writtenBy(PersonId person);

  /** How many got a message stays, without who. */
  void forget(PersonId person);

  /** Removes messages that were sent before, at most so many; how many it were. */
  int forgetSentBefore(Instant end, int atMost);
}
