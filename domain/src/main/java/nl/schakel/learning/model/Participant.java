package nl.schakel.learning.model;

import java.util.Optional;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Who takes part, as known when the enrolment was made: the list at the door and the mail go by
 * this, and searching it needs no other feature.
 */
public record Participant(
    PersonId person,
    PersonName name,
    EmailAddress email,
    Language language,
    Optional<String> organisation,
    Optional<String> jobTitle)
    implements ValueObject {

  @Override
  public String toString() {
    return "Participant[" + person.value() + "]";
  }
}
