package nl.schakel.recognition.model;

import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.ValueObject;

/** By which number a register knows somebody, given by that person alone. */
public record RegisterNumber(PersonId person, OrganisationId register, String number)
    implements ValueObject {

  @Override
  public String toString() {
    return "RegisterNumber[…]";
  }
}
