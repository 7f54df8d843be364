package nl.schakel.parents.usecase;

import java.util.Optional;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.model.Opinion;

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
   * What a parent who came thought, once the last meeting is over; only the first one counts.
   * Before that, and of others, it throws {@link nl.schakel.shared.NotFoundException}.
   */
  void opine(ParentId parent, Opinion opinion);

  /** Whether a parent wants texts on their phone from now on. */
  void wantTexts(ParentId parent, boolean wanted);

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
