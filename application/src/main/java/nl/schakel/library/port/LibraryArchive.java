package nl.schakel.library.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;

/** What is known of people by the library, and how it is forgotten while what they gave stays. */
public interface LibraryArchive {

  /** Everything that is kept about this person, by what it is. */
  Map<String, List<Map<String, Object>>> recordsOf(PersonId person);

  /**
   * Forgets what this person said and reported, and that it was this person who wrote what others
   * go on reading. What readers never had goes too.
   */
  void forget(PersonId person);

  /**
   * Forgets who reported what, and the words of comments and versions that were hidden, before this
   * moment; answers how many.
   */
  int forgetBefore(Instant moment);
}
