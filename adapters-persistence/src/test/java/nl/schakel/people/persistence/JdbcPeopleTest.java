package nl.schakel.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.Organisations;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.people.model.Organisation;
import nl.schakel.people.port.OrganisationRegistry;
import nl.schakel.people.port.Persons;
import nl.schakel.shared.Country;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.MailDomain;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JdbcPeopleTest {

  private static final PersonName NAME = new PersonName("Maatschappelijk werker");

  @Autowired People people;
  @Autowired Persons persons;
  @Autowired OrganisationRegistry registry;
  @Autowired Organisations organisations;

  @Test
  void somebody_new_is_registered_and_found_again() {
    EmailAddress email = someAddress();
    PersonCard card = people.findOrRegister(NAME, email, Language.ARABIC);
    assertThat(card.emailConfirmed()).isFalse();
    assertThat(people.find(card.id())).contains(card);
    assertThat(people.findByEmail(email)).contains(card);
    assertThat(people.cards(List.of(card.id()))).containsEntry(card.id(), card);
  }

  @Test
  void whoever_types_a_known_address_changes_nothing_of_its_owner() {
    EmailAddress email = someAddress();
    PersonCard owner = people.findOrRegister(NAME, email, Language.DUTCH);
    PersonCard typed =
        people.findOrRegister(new PersonName("Iemand anders"), email, Language.FRENCH);
    assertThat(typed).isEqualTo(owner);
  }

  @Test
  void fifty_who_come_at_once_with_one_address_are_one_person() throws Exception {
    EmailAddress email = someAddress();
    Callable<PersonId> one = () -> people.findOrRegister(NAME, email, Language.DUTCH).id();
    try (var crowd = Executors.newFixedThreadPool(16)) {
      List<Future<PersonId>> all =
          crowd.invokeAll(IntStream.range(0, 50).mapToObj(_ -> one).toList());
      assertThat(all.stream().map(Future::resultNow).distinct()).hasSize(1);
    }
  }

  @Test
  void a_card_names_where_somebody_works() {
    Organisation ocmw = organisation("OCMW Ergens", new MailDomain(UUID.randomUUID() + ".example"));
    PersonCard stranger = people.findOrRegister(NAME, someAddress(), Language.DUTCH);
    persons.save(
        persons.find(stranger.id()).orElseThrow().employedAt(ocmw.id(), "maatschappelijk werker"));
    PersonCard card = people.find(stranger.id()).orElseThrow();
    assertThat(card.employments())
        .singleElement()
        .satisfies(
            work -> {
              assertThat(work.jobTitle()).isEqualTo("maatschappelijk werker");
              assertThat(work.organisation().name().in(Language.DUTCH)).isEqualTo("OCMW Ergens");
            });
    assertThat(people.findOrRegister(NAME, card.email(), Language.DUTCH)).isEqualTo(card);
  }

  @Test
  void an_address_is_confirmed_once() {
    PersonCard card = people.findOrRegister(NAME, someAddress(), Language.DUTCH);
    people.confirmEmail(card.id());
    people.confirmEmail(card.id());
    assertThat(people.find(card.id()))
        .hasValueSatisfying(p -> assertThat(p.emailConfirmed()).isTrue());
  }

  @Test
  void a_search_takes_what_was_typed_literally() {
    String mark = UUID.randomUUID().toString();
    PersonCard card =
        people.findOrRegister(new PersonName("100% " + mark + "_x"), someAddress(), Language.DUTCH);
    assertThat(people.search("100% " + mark + "_", 10)).containsExactly(card);
    assertThat(people.search("100_ " + mark, 10)).isEmpty();
    assertThat(people.search(" ", 10)).isEmpty();
  }

  @Test
  void an_organisation_is_found_by_its_mail_domain() {
    MailDomain domain = new MailDomain(UUID.randomUUID() + ".example");
    Organisation ocmw = organisation("OCMW Met Domein", domain);
    assertThat(organisations.byMailDomain(domain.value()))
        .hasValueSatisfying(card -> assertThat(card.id()).isEqualTo(ocmw.id()));
    assertThat(registry.takenByOthers(List.of(domain), ocmw.id())).isEmpty();
    assertThat(registry.takenByOthers(List.of(domain), OrganisationId.next()))
        .containsExactly(domain);
  }

  @Test
  void of_two_who_change_the_same_organisation_the_second_hears_of_it() {
    Organisation read =
        organisation("Twee Beheerders", new MailDomain(UUID.randomUUID() + ".example"));
    Organisation known = registry.find(read.id()).orElseThrow();
    registry.save(known);
    assertThatThrownBy(() -> registry.save(known)).isInstanceOf(StaleChangeException.class);
  }

  private Organisation organisation(String name, MailDomain domain) {
    Organisation organisation =
        Organisation.register(
            LocalizedText.dutch(name), OrganisationKind.OCMW, Country.BE, Set.of(domain));
    registry.save(organisation);
    return organisation;
  }

  private static EmailAddress someAddress() {
    return new EmailAddress(UUID.randomUUID() + "@wijk.example");
  }
}
