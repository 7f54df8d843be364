package nl.schakel.partners.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.Role;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.PartnerEvent.ContactCheckWanted;
import nl.schakel.partners.model.Partner.Listed;
import nl.schakel.partners.port.APartner;
import nl.schakel.partners.port.InMemoryContactChecks;
import nl.schakel.partners.port.InMemoryPartners;
import nl.schakel.partners.usecase.CheckContacts.Outcome;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckContactsTest {

  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");

  private final InMemoryPartners partners = new InMemoryPartners();
  private final InMemoryContactChecks checks = new InMemoryContactChecks();
  private final OneTimeLinks links = new OneTimeLinks();
  private final List<Object> told = new ArrayList<>();
  private final Listed partner = APartner.listed();
  private final ContactPointId point = partner.profile().contactPoints().getFirst().id();

  private final CheckContacts contacts =
      new ContactCheckService(checks, partners, links, told::add, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void a_mailbox_that_nobody_vouched_for_in_years() {
    partners.add(partner, APartner.card(partner.id()));
    checks.put(partner.id(), point, APartner.LONG_AGO);
  }

  @Test
  void whose_year_is_over_is_asked_and_a_second_look_asks_nobody() {
    assertThat(contacts.askDue(10)).isEqualTo(1);
    assertThat(contacts.askDue(10)).isZero();
    assertThat(told).containsExactly(new ContactCheckWanted(partner.id(), point, NOW));
  }

  @Test
  void who_says_that_it_is_right_makes_it_so_from_now_on() {
    links.give("link", point);
    assertThat(contacts.confirm("link")).isEqualTo(new Outcome.Noted(partner.id()));
    assertThat(verified()).contains(NOW);
  }

  @Test
  void who_says_what_is_wrong_leaves_it_to_a_coordinator() {
    links.give("link", point);
    contacts.deny("link", "Dit adres leest niemand.");
    assertThat(checks.complaints()).containsEntry(point, "Dit adres leest niemand.");
    assertThat(verified()).contains(APartner.LONG_AGO);
    contacts.settle(actor(Role.COORDINATOR), point);
    assertThat(checks.complaints()).isEmpty();
  }

  @Test
  void a_link_works_once_and_one_that_was_made_up_never() {
    links.give("link", point);
    links.give("another", point);
    contacts.confirm("link");
    assertThat(contacts.confirm("link")).isEqualTo(new Outcome.Over());
    assertThat(contacts.deny("another", "Toch niet.")).isEqualTo(new Outcome.Over());
    assertThat(contacts.confirm("guessed")).isEqualTo(new Outcome.Over());
  }

  @Test
  void a_contact_point_that_is_gone_is_over() {
    links.give("link", ContactPointId.next());
    assertThat(contacts.confirm("link")).isEqualTo(new Outcome.Over());
  }

  @Test
  void only_who_keeps_the_directory_settles_what_was_said() {
    Actor other = actor(Role.PROFESSIONAL);
    assertThatThrownBy(() -> contacts.settle(other, point)).isInstanceOf(NotFoundException.class);
  }

  private Optional<Instant> verified() {
    return partners
        .find(partner.id())
        .orElseThrow()
        .profile()
        .contactPoints()
        .getFirst()
        .verified();
  }

  private static Actor actor(Role role) {
    return new Actor(
        AccountId.next(), PersonId.next(), Set.of(new Assignment(role, OrganisationId.next())));
  }

  /** Links that a test gives out by name. */
  private static final class OneTimeLinks implements LinkTokens {

    private final Map<String, UUID> subjects = new HashMap<>();

    void give(String link, ContactPointId point) {
      subjects.put(link, point.value());
    }

    @Override
    public String issue(Purpose purpose, UUID subject, Instant expiry) {
      String link = UUID.randomUUID().toString();
      subjects.put(link, subject);
      return link;
    }

    @Override
    public Optional<UUID> resolve(Purpose purpose, String raw) {
      return Optional.ofNullable(subjects.get(raw));
    }

    @Override
    public Optional<UUID> redeem(Purpose purpose, String raw) {
      return Optional.ofNullable(subjects.remove(raw));
    }

    @Override
    public void revoke(Purpose purpose, UUID subject) {
      subjects.values().removeIf(subject::equals);
    }
  }
}
