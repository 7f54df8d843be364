package nl.schakel.learning.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.people.PersonId;

/** Ends an enrolment before the edition begins; the place goes to whoever waits. */
public interface CancelEnrolment {

  /**
   * Cancels, once.
   *
   * @throws nl.schakel.shared.NotFoundException when there is no such enrolment, or not for this
   *     one
   */
  Outcome cancel(Command command);

  /** Which enrolment, and who ends it. */
  record Command(EnrolmentId enrolment, By by) {}

  /** Who ends it. */
  sealed interface By {

    /** The participant, by an account or by the personal link in a mail. */
    record Participant(PersonId person, Optional<Actor> actor) implements By {}

    /** A coordinator of the organiser. */
    record Coordinator(Actor actor) implements By {}

    /** The organisation for which the edition is meant, which said who comes. */
    record Organisation(EditionId edition, Optional<Actor> actor) implements By {}

    /** The circle that meets in the edition, whose members are known elsewhere. */
    record Circle(EditionId edition, Optional<Actor> actor) implements By {}
  }

  /** How it went. */
  sealed interface Outcome {

    record Cancelled() implements Outcome {}

    /** It was over already; nothing changed. */
    record AlreadyOver(Standing standing) implements Outcome {}

    /**
     * The edition has begun, and who does not come is marked at the door; or the participant is
     * through with it online.
     */
    record TooLate() implements Outcome {}
  }
}
