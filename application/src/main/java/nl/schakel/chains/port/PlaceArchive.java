package nl.schakel.chains.port;

import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is kept of who answered for a partner. */
public interface PlaceArchive {

  /** As JSON would have it. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** What was answered stays, without who did. */
  void forget(PersonId person);
}
