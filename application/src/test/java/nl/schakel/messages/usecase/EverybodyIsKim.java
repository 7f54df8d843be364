package nl.schakel.messages.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/** Whoever is asked for has the same name. */
final class EverybodyIsKim implements People {

  @Override
  public Optional<PersonCard> find(PersonId id) {
    return Optional.of(
        new PersonCard(
            id,
            new PersonName("Kim de Vries"),
            new EmailAddress("kim@voorbeeld.example"),
            true,
            Language.DUTCH,
            List.of()));
  }

  @Override
  public Optional<PersonCard> findByEmail(EmailAddress email) {
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
  public PersonCard findOrRegister(PersonName name, EmailAddress email, Language language) {
    return find(PersonId.next()).orElseThrow();
  }

  @Override
  public void confirmEmail(PersonId id) {
    throw new UnsupportedOperationException("nobody confirms anything here");
  }
}
