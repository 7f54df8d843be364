package nl.schakel.recognition.port;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.model.NumberScheme;
import nl.schakel.recognition.model.NumberScheme.RegisterNumber;

/** Keeps by which numbers registers know people, and what such numbers look like. */
public interface RegisterNumbers {

  Optional<RegisterNumber> find(PersonId person, OrganisationId register);

  /**
   * Of those of these people whose number nobody else gave: whose the others are nobody can tell.
   */
  Map<PersonId, String> sole(Collection<PersonId> people, OrganisationId register);

  void save(RegisterNumber number);

  void remove(PersonId person, OrganisationId register);

  /** {@link NumberScheme#ANY} where nobody told. */
  NumberScheme scheme(OrganisationId register);

  void save(OrganisationId register, NumberScheme scheme);
}
