package nl.schakel.groups.usecase;

import java.util.Set;
import java.util.TreeSet;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.model.Leader;
import nl.schakel.groups.port.Leaders;
import nl.schakel.groups.usecase.AskPeople.Somebody;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class LeaderService implements KeepLeaders {

  private final Leaders leaders;
  private final People people;

  LeaderService(Leaders leaders, People people) {
    this.leaders = leaders;
    this.people = people;
  }

  @Override
  public PersonId keep(
      Actor actor,
      OrganisationId provider,
      Somebody somebody,
      GroupPart part,
      Set<Language> languages) {
    if (!actor.mayFor(Permission.KEEP_GROUPS, provider)) {
      throw new NotFoundException("organisation");
    }
    PersonId person =
        people.findOrRegister(somebody.name(), somebody.email(), somebody.language()).id();
    leaders.save(new Leader(person, provider, part, new TreeSet<>(languages)));
    return person;
  }
}
