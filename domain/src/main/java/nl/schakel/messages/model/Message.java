package nl.schakel.messages.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.RuleId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What was sent, as it was written, which nobody changes any more; what is filled in is looked up
 * for each reader.
 *
 * @param session that it is about, for its day and time
 * @param by empty when a rule sent it, or nobody knows any more
 */
public record Message(
    MessageId id,
    EditionId edition,
    Optional<SessionId> session,
    Body body,
    Optional<RuleId> rule,
    Optional<PersonId> by,
    Instant at)
    implements ValueObject {

  /**
   * Somebody who gets it.
   *
   * @param language in which
   */
  public record Reader(EnrolmentId enrolment, PersonId person, Language language) {}
}
