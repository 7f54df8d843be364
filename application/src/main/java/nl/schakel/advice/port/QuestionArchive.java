package nl.schakel.advice.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.advice.QuestionId;
import nl.schakel.people.PersonId;

/** What is known of people by their questions, and how it is forgotten while figures stay. */
public interface QuestionArchive {

  /** Those of a person that still wait. */
  List<QuestionId> openOf(PersonId asker);

  /** Everything that is kept about this person, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** Forgets what this person asked, and that it was this person who answered others. */
  void forget(PersonId person, Instant now);

  /**
   * Forgets the words of what ended before and is not published, at most so many; answers how many.
   */
  int forgetEndedBefore(Instant end, Instant now, int atMost);
}
