package nl.schakel.attendance.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is known of people by lists, and how it is forgotten while counts stay. */
public interface AttendanceArchive {

  /** Where this person was, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** What this person leads. */
  List<Map<String, Object>> leadsOf(PersonId person);

  void forget(PersonId person);

  /** Forgets who it was of what began before, at most so many; answers how many. */
  int forgetHeldBefore(Instant end, int atMost);
}
