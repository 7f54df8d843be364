package nl.schakel.learning.usecase;

import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.learning.model.EligibilityReview.Verdict;

/** The organiser or who pays says whether an exception is admitted. */
public interface DecideReview {

  /**
   * Records the word of the side for which the actor may speak.
   *
   * @throws nl.schakel.shared.NotFoundException when there is no such review, or not for this one
   */
  Outcome decide(Command command);

  /**
   * One word in one review.
   *
   * @param reason in words that the person may read
   */
  record Command(ReviewId review, Actor actor, Verdict verdict, String reason) {}

  /** How it went. */
  sealed interface Outcome {

    /** Kept; these have not spoken yet. */
    record Recorded(Set<Side> stillOpen) implements Outcome {}

    /** Everybody spoke, or one refused, and this is what the enrolment came to. */
    record Settled(Standing standing) implements Outcome {}

    /** This side has spoken already, or there is nothing left to decide. */
    record AlreadyDecided() implements Outcome {}
  }
}
