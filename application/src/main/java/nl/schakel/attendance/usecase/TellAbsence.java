package nl.schakel.attendance.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;

/**
 * A participant says beforehand not to come to a session. Both throw {@link
 * nl.schakel.shared.NotFoundException} for who takes no part in it.
 */
public interface TellAbsence {

  Outcome tell(Command command);

  /** Will come after all. */
  Outcome takeBack(Command command);

  /**
   * Who will not come where.
   *
   * @param account empty for who came by a personal link
   */
  record Command(
      PersonId person, Optional<UUID> account, EnrolmentId enrolment, SessionId session) {}

  /** How it went. */
  sealed interface Outcome {

    record Told() implements Outcome {}

    record TakenBack() implements Outcome {}

    /** The session has begun: now the trainer says who is there. */
    record TooLate() implements Outcome {}
  }
}
