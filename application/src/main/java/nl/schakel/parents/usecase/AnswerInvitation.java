package nl.schakel.parents.usecase;

import java.util.Optional;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.ComeCode;

/** A parent says whether they come, by the secret link or the code on their invitation. */
public interface AnswerInvitation {

  /** What a parent may press. */
  enum Answer {
    COME,
    STAY_AWAY,
    QUESTION
  }

  /**
   * Pressing twice is pressing once. A parent who is not known any more throws {@link
   * nl.schakel.shared.NotFoundException}.
   */
  Outcome answer(ParentId parent, Answer answer);

  /**
   * A new secret that leads to the parent with this code, good for a day; empty if nobody has it.
   */
  Optional<String> open(ComeCode code);

  /** How it went. */
  sealed interface Outcome {

    record Coming() implements Outcome {}

    /** All seats are taken. */
    record Waiting() implements Outcome {}

    record StayingAway() implements Outcome {}

    record WillBeCalled() implements Outcome {}

    /** There is no telephone to call them on. */
    record CannotBeCalled() implements Outcome {}

    /** All seats are taken, and the second meeting has begun. */
    record Full() implements Outcome {}

    /** The series is over, or was cancelled. */
    record Over() implements Outcome {}
  }
}
