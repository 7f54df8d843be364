package nl.schakel.people.usecase;

import java.time.Clock;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PeopleEvent.EmploymentsChanged;
import nl.schakel.people.PeopleEvent.PersonIntroduced;
import nl.schakel.people.PersonId;
import nl.schakel.people.model.Person;
import nl.schakel.people.port.OrganisationRegistry;
import nl.schakel.people.port.Persons;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PersonService implements KeepPersons {

  private final Persons persons;
  private final OrganisationRegistry organisations;
  private final Events events;
  private final Clock clock;

  PersonService(Persons persons, OrganisationRegistry organisations, Events events, Clock clock) {
    this.persons = persons;
    this.organisations = organisations;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void introduce(PersonId id, PersonName name, Language language, UUID actor) {
    persons.save(find(id).introducedAs(name, language));
    events.publish(new PersonIntroduced(id, actor, clock.instant()));
  }

  @Override
  public void employ(PersonId id, OrganisationId organisation, String jobTitle, UUID actor) {
    if (organisations.find(organisation).isEmpty()) {
      throw new NotFoundException("organisation");
    }
    persons.save(find(id).employedAt(organisation, jobTitle));
    events.publish(new EmploymentsChanged(id, actor, clock.instant()));
  }

  @Override
  public void endEmployment(PersonId id, OrganisationId organisation, UUID actor) {
    persons.save(find(id).noLongerAt(organisation));
    events.publish(new EmploymentsChanged(id, actor, clock.instant()));
  }

  private Person find(PersonId id) {
    return persons.find(id).orElseThrow(() -> new NotFoundException("person"));
  }
}
