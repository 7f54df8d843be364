package nl.schakel.people.usecase;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PeopleEvent;
import nl.schakel.people.PeopleEvent.OrganisationChanged;
import nl.schakel.people.PeopleEvent.OrganisationRegistered;
import nl.schakel.people.model.Organisation;
import nl.schakel.people.port.OrganisationRegistry;
import nl.schakel.shared.MailDomain;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class OrganisationService implements KeepOrganisations {

  private final OrganisationRegistry organisations;
  private final Events events;
  private final Clock clock;

  OrganisationService(OrganisationRegistry organisations, Events events, Clock clock) {
    this.organisations = organisations;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome register(Description it, UUID actor) {
    Organisation registered =
        Organisation.register(it.name(), it.kind(), it.country(), it.mailDomains());
    return keep(registered, new OrganisationRegistered(registered.id(), actor, clock.instant()));
  }

  @Override
  public Outcome change(OrganisationId id, long version, Description it, UUID actor) {
    Organisation known =
        organisations.find(id).orElseThrow(() -> new NotFoundException("organisation"));
    if (known.version() != version) {
      throw new StaleChangeException("organisation");
    }
    return keep(
        known.describedAs(it.name(), it.kind(), it.country(), it.mailDomains()),
        new OrganisationChanged(id, actor, clock.instant()));
  }

  private Outcome keep(Organisation organisation, PeopleEvent event) {
    Set<MailDomain> taken =
        organisations.takenByOthers(organisation.mailDomains(), organisation.id());
    if (!taken.isEmpty()) {
      return new Outcome.DomainsTaken(taken);
    }
    organisations.save(organisation);
    events.publish(event);
    return new Outcome.Kept(organisation.id());
  }
}
