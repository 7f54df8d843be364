package nl.schakel.learning.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;

/** What is known of people by their enrolments, and how it is forgotten while counts stay. */
public interface EnrolmentArchive {

  /** Those of a person that are not over, by ascending edition id. */
  List<EnrolmentId> activeOf(PersonId person);

  /** Everything that is kept about this person, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** What this person booked for others, oldest first. */
  List<Map<String, Object>> bookingsOf(PersonId person);

  /** Forgets whose these enrolments were, what was stated, and what was said of it. */
  void forget(PersonId person);

  /** How many enrolments still say whose they are. */
  long count();

  /** How many of those are in editions that ended before. */
  long countEndedBefore(Instant end);

  /** Forgets people of editions that ended before, at most so many; answers how many. */
  int forgetEndedBefore(Instant end, int atMost);
}
