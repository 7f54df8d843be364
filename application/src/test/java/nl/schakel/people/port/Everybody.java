package nl.schakel.people.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/**
 * Whoever is asked for has the same name and address.
 *
 * @param confirmed whose address is known to be theirs; grows
 * @param forgotten who is a stranger by now
 */
public record Everybody(
    PersonName name, EmailAddress email, Set<PersonId> confirmed, Set<PersonId> forgotten)
    implements People {

  public Everybody(PersonName name, EmailAddress email, Set<PersonId> confirmed) {
    this(name, email, confirmed, Set.of());
  }

  @Override
  public Optional<PersonCard> find(PersonId id) {
    return Optional.of(id)
        .filter(person -> !forgotten.contains(person))
        .map(
            person ->
                new PersonCard(
                    person, name, email, confirmed.contains(person), Language.DUTCH, List.of()));
  }

  @Override
  public Optional<PersonCard> findByEmail(EmailAddress address) {
    return Optional.empty();
  }

  @Override
  public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
    return Map.of();
  }

  @Override
  public List<PersonCard> search(String text, int limit) {
    return List.of();
  }

  @Override
  public PersonCard findOrRegister(PersonName called, EmailAddress at, Language language) {
    return find(PersonId.next()).orElseThrow();
  }

  @Override
  public void confirmEmail(PersonId id) {
    confirmed.add(id);
  }
}
