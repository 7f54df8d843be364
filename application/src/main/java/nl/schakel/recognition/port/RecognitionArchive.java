package nl.schakel.recognition.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is known of people by what they completed, and how it is forgotten while figures stay. */
public interface RecognitionArchive {

  /** Completions with their points and certificates, oldest first. */
  List<Map<String, Object>> completionsOf(PersonId person);

  List<Map<String, Object>> numbersOf(PersonId person);

  /** In which languages a coordinator says that this person leads. */
  List<String> languagesOf(PersonId person);

  /** That there were completions, and how many points they gave, stays. */
  void forget(PersonId person);

  /** The same of everybody for what was completed before, at most so many; answers how many. */
  int forgetCompletedBefore(Instant end, int atMost);
}
