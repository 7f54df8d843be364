package nl.schakel.learning.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.Organisations;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonCard.Employment;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;

/** Persons and organisations of a test: one OCMW, which owns a mail domain. */
class SmallTown implements People {

  static final OrganisationCard OCMW =
      new OrganisationCard(
          FourThemes.OCMW, LocalizedText.dutch("OCMW Voorbeeldstad"), OrganisationKind.OCMW, "BE");

  private static final String MAIL_DOMAIN = "ocmw-voorbeeldstad.example";

  private final Map<PersonId, PersonCard> persons = new HashMap<>();

  PersonCard employee(String address) {
    PersonCard card = card(address, true, List.of(new Employment(OCMW, "Maatschappelijk werker")));
    persons.put(card.id(), card);
    return card;
  }

  @Override
  public Optional<PersonCard> find(PersonId id) {
    return Optional.ofNullable(persons.get(id));
  }

  @Override
  public Optional<PersonCard> findByEmail(EmailAddress email) {
    return persons.values().stream().filter(card -> card.email().equals(email)).findFirst();
  }

  @Override
  public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
    return ids.stream()
        .flatMap(id -> find(id).stream())
        .collect(Collectors.toMap(PersonCard::id, Function.identity()));
  }

  @Override
  public List<PersonCard> search(String text, int limit) {
    return persons.values().stream()
        .filter(card -> card.name().value().contains(text))
        .limit(limit)
        .toList();
  }

  @Override
  public PersonCard findOrRegister(PersonName name, EmailAddress email, Language language) {
    return findByEmail(email).orElseGet(() -> register(name, email, language));
  }

  @Override
  public void confirmEmail(PersonId id) {
    persons.computeIfPresent(
        id,
        (_, card) ->
            new PersonCard(
                id, card.name(), card.email(), true, card.language(), card.employments()));
  }

  Organisations organisations() {
    return new Organisations() {
      @Override
      public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
        return ids.contains(OCMW.id()) ? Map.of(OCMW.id(), OCMW) : Map.of();
      }

      @Override
      public List<OrganisationCard> all() {
        return List.of(OCMW);
      }

      @Override
      public Optional<OrganisationCard> byMailDomain(String domain) {
        return domain.equals(MAIL_DOMAIN) ? Optional.of(OCMW) : Optional.empty();
      }
    };
  }

  private PersonCard register(PersonName name, EmailAddress email, Language language) {
    PersonCard card = new PersonCard(PersonId.next(), name, email, false, language, List.of());
    persons.put(card.id(), card);
    return card;
  }

  private static PersonCard card(String address, boolean confirmed, List<Employment> employments) {
    return new PersonCard(
        PersonId.next(),
        new PersonName("Medewerker OCMW"),
        new EmailAddress(address),
        confirmed,
        Language.DUTCH,
        employments);
  }
}
