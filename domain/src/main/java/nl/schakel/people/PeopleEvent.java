package nl.schakel.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Audited;

/** What happened to a person's particulars, or to an organisation's. */
public sealed interface PeopleEvent extends Audited {

  UUID actor();

  /** An organisation is in the list from now on. */
  record OrganisationRegistered(OrganisationId organisation, UUID actor, Instant at)
      implements PeopleEvent {
    @Override
    public String action() {
      return "ORGANISATION_REGISTERED";
    }

    @Override
    public UUID subject() {
      return organisation.value();
    }
  }

  /** An organisation's name, kind, country or mail domains are others. */
  record OrganisationChanged(OrganisationId organisation, UUID actor, Instant at)
      implements PeopleEvent {
    @Override
    public String action() {
      return "ORGANISATION_CHANGED";
    }

    @Override
    public UUID subject() {
      return organisation.value();
    }
  }

  /** Somebody goes by another name or reads another language. */
  record PersonIntroduced(PersonId person, UUID actor, Instant at) implements PeopleEvent {
    @Override
    public String action() {
      return "PERSON_INTRODUCED";
    }

    @Override
    public UUID subject() {
      return person.value();
    }
  }

  /** Somebody works somewhere, somewhere no longer, or as something else. */
  record EmploymentsChanged(PersonId person, UUID actor, Instant at) implements PeopleEvent {
    @Override
    public String action() {
      return "EMPLOYMENTS_CHANGED";
    }

    @Override
    public UUID subject() {
      return person.value();
    }
  }

  @Override
  default Optional<UUID> by() {
    return Optional.of(actor());
  }
}
