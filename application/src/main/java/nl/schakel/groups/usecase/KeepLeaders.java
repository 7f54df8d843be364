package nl.schakel.groups.usecase;

import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.usecase.AskPeople.Somebody;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;

/** Who leads groups for a provider, and in which languages. */
public interface KeepLeaders {

  /**
   * Known again, the languages are what is said last.
   *
   * @throws nl.schakel.shared.NotFoundException for a provider that is not the actor's
   */
  PersonId keep(
      Actor actor,
      OrganisationId provider,
      Somebody somebody,
      GroupPart part,
      Set<Language> languages);
}
