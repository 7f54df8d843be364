package nl.schakel.people.usecase;

import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/** Keeps what is known of a person right. Who may is the caller's to check. */
public interface KeepPersons {

  int MAXIMUM_JOB_TITLE = 120;

  void introduce(PersonId person, PersonName name, Language language, UUID actor);

  /** Works there from now on, or as something else than before. */
  void employ(PersonId person, OrganisationId organisation, String jobTitle, UUID actor);

  void endEmployment(PersonId person, OrganisationId organisation, UUID actor);
}
