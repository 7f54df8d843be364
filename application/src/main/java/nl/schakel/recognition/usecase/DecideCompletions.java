package nl.schakel.recognition.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;

/**
 * Looks at what is known of who was there and who finished which course, and decides who has
 * completed the programme. Called whenever that changed; called again, it changes nothing.
 */
public interface DecideCompletions {

  /** About everybody in an edition that has sessions. */
  Tally inEdition(EditionId edition, Optional<UUID> by);

  Tally of(EnrolmentId enrolment, Optional<UUID> by);

  /** In which editions the rule changed, the longest waiting first. */
  List<EditionId> changed();

  /**
   * Decides anew about a part of an edition in which the rule changed. Whoever does it, and however
   * often it is begun again, every part is decided once.
   */
  Recounting anew(EditionId edition);

  /** What came of it. */
  record Tally(int completed, int withdrawn) {}

  /** How far deciding anew is. */
  sealed interface Recounting {

    record Continues() implements Recounting {}

    record Finished() implements Recounting {}

    /** It was done, or somebody else is at it. */
    record NothingToDo() implements Recounting {}
  }
}
