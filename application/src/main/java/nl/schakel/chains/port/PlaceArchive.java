package nl.schakel.chains.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is kept of who answered for a partner, and of what people wrote in their own words. */
public interface PlaceArchive {

  /** As JSON would have it. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** What was answered stays, without who did. */
  void forget(PersonId person);

  /**
   * Why partners declined: that they did stays.
   *
   * @param before answers before it, to versions that do not hold and were not retired since
   * @return how many were forgotten
   */
  int forgetReasons(Instant before);

  /** Who answered before that, for all of them. */
  int forgetPersons(Instant before);

  /** What was noted of gaps that were solved or accepted before that; the gaps stay counted. */
  int forgetNotes(Instant before);

  /** How often something was missed before that; the gaps stay. */
  int forgetSignals(Instant before);
}
