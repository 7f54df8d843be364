package nl.schakel.access;

import java.util.Collection;
import java.util.Set;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** What somebody is, in the context of an organisation; the roles of the product. */
public enum Role {
  PROFESSIONAL,
  COORDINATOR,
  TRAINER,
  KEY_PERSON,
  MUNICIPALITY_CONTACT,
  SUPPORT_WORKER,
  CHAIN_PARTNER,
  FUNDER,
  ADMINISTRATOR;

  /** Who has which role where, for what must reach whoever has it. */
  public interface Holders {

    /** Persons who can log in and have this role in one of these organisations. */
    Set<PersonId> of(Role role, Collection<OrganisationId> organisations);

    /** Persons who can log in and have this role in whatever organisation. */
    Set<PersonId> anywhere(Role role);

    /** Whether somebody can log in, in whatever role. */
    boolean canLogIn(PersonId person);
  }
}
