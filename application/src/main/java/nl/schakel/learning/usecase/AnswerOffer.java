package nl.schakel.learning.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.people.PersonId;

/** Takes the place that was kept for somebody on the waiting list. Declining is cancelling. */
public interface AnswerOffer {

  /**
   * Accepts, once.
   *
   * @throws nl.schakel.shared.NotFoundException when there is no such enrolment, or not of this one
   */
  Outcome accept(Command command);

  /** Which enrolment, whose, and with which account if any. */
  record Command(EnrolmentId enrolment, PersonId person, Optional<UUID> account) {}

  /** How it went. */
  sealed interface Outcome {

    /** The place is theirs; also when they had it already. */
    record Accepted() implements Outcome {}

    /** There is no offer any more. */
    record NoOffer(Standing standing) implements Outcome {}
  }
}
