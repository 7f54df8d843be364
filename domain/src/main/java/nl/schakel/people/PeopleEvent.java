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
      implements PeopleEvent {}

  /** An organisation's name, kind, country or mail domains are others. */
  record OrganisationChanged(OrganisationId organisation, UUID actor, Instant at)
      implements PeopleEvent {}

  /** Somebody goes by another name or reads another language. */
  record PersonIntroduced(PersonId person, UUID actor, Instant at) implements PeopleEvent {}

  /** Somebody works somewhere, somewhere no longer, or as something else. */
  record EmploymentsChanged(PersonId person, UUID actor, Instant at) implements PeopleEvent {}

  @Override
  default String action() {
    return switch (this) {
      case OrganisationRegistered _ -> "ORGANISATION_REGISTERED";
      case OrganisationChanged _ -> "ORGANISATION_CHANGED";
      case PersonIntroduced _ -> "PERSON_INTRODUCED";
      case EmploymentsChanged _ -> "EMPLOYMENTS_CHANGED";
    };
  }

  @Override
  default UUID subject() {
    return switch (this) {
      case OrganisationRegistered(var organisation, _, _) -> organisation.value();
      case OrganisationChanged(var organisation, _, _) -> organisation.value();
      case PersonIntroduced(var person, _, _) -> person.value();
      case EmploymentsChanged(var person, _, _) -> person.value();
    };
  }

  @Override
  default Optional<UUID> by() {
    return Optional.of(actor());
  }
}
