package nl.schakel.courses.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is known of people by what they learned, and how it is forgotten while figures stay. */
public interface StudyArchive {

  /** Everything that is kept about this person, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** What this person completed elsewhere. */
  List<Map<String, Object>> outsideOf(PersonId person);

  /** Forgets who it was and what they answered; that somebody came so far stays. */
  void forget(PersonId person);

  /** The same for what was last touched before this moment, at most so many; answers how many. */
  int forgetBefore(Instant end, int atMost);
}
