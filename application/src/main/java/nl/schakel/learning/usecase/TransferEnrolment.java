package nl.schakel.learning.usecase;

import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Standing;

/**
 * Moves an enrolment to another edition of the same programme. The old one ends, the freed seat
 * goes to who waits for it, and a new enrolment goes on with what was known and decided.
 */
public interface TransferEnrolment {

  /**
   * Transfers, once.
   *
   * @throws nl.schakel.shared.NotFoundException when there is no such enrolment or edition, or not
   *     for this one
   */
  Outcome transfer(Command command);

  /** Which enrolment, where to, who asks, and what to do without a free seat. */
  record Command(
      EnrolmentId enrolment, EditionId to, CancelEnrolment.By by, WithoutSeat withoutSeat) {}

  /** What to do when no seat is free; only a coordinator may choose the line. */
  enum WithoutSeat {
    STAY,
    WAIT_IN_LINE
  }

  /** How it went. */
  sealed interface Outcome {

    /** The enrolment that goes on, and how it stands. */
    record Transferred(EnrolmentId enrolment, Standing standing) implements Outcome {}

    /** It was done before, or was there all along; nothing changed. */
    record Already(EnrolmentId enrolment, Standing standing) implements Outcome {}

    /** The enrolment ended in another way. */
    record Over(Standing standing) implements Outcome {}

    /** The person has another enrolment in that edition. */
    record AlreadyEnrolled(EnrolmentId enrolment) implements Outcome {}

    /** The edition that would be left has begun, or can be followed at any time. */
    record TooLate() implements Outcome {}

    record Full() implements Outcome {}

    /** The other edition takes nobody in, and why. */
    record Refused(RefusalReason reason) implements Outcome {}
  }
}
