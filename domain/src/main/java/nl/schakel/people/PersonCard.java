package nl.schakel.people;

import java.util.List;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/**
 * What another feature needs of a person.
 *
 * @param emailConfirmed whether the person has shown to read mail at this address
 * @param employments where the person works, as confirmed by that organisation
 */
public record PersonCard(
    PersonId id,
    PersonName name,
    EmailAddress email,
    boolean emailConfirmed,
    Language language,
    List<Employment> employments) {

  public PersonCard {
    employments = List.copyOf(employments);
  }

  /** A confirmed employment. */
  public record Employment(OrganisationCard organisation, String jobTitle) {}

  @Override
  public String toString() {
    return "PersonCard[" + id.value() + "]";
  }
}
