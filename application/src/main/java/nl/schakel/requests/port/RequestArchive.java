package nl.schakel.requests.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestId;

/** What is known of people by their requests, and how it is forgotten while figures stay. */
public interface RequestArchive {

  /** Those of a contact that are not over. */
  List<RequestId> openOf(PersonId contact);

  /** Everything that is kept about this person, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** Forgets what this person asked, and that it was this person. */
  void forget(PersonId person, Instant now);

  /** Forgets the words and the contact of what ended before, at most so many; answers how many. */
  int forgetEndedBefore(Instant end, Instant now, int atMost);
}
