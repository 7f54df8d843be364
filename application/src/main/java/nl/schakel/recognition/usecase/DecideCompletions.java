package nl.schakel.recognition.usecase;

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

  /** What came of it. */
  record Tally(int completed, int withdrawn) {}
}
