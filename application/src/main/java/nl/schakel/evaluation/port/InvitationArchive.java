package nl.schakel.evaluation.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is known of people by what they were asked. */
public interface InvitationArchive {

  /** That this person was asked; what they said is not known. */
  List<Map<String, Object>> recordsOf(PersonId person);

  void forget(PersonId person);

  /** Forgets who was asked where nobody can answer any more, at most so many; how many it were. */
  int forgetExpired(Instant now, int atMost);
}
