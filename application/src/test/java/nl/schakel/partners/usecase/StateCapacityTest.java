package nl.schakel.partners.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.Partner.Listed;
import nl.schakel.partners.port.APartner;
import nl.schakel.partners.port.InMemoryPartners;
import nl.schakel.partners.usecase.StateCapacity.Outcome;
import nl.schakel.partners.usecase.StateCapacity.Statement;
import nl.schakel.partners.usecase.StateCapacity.Taking;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StateCapacityTest {

  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
  private static final Statement TWO_WEEKS = new Statement(Taking.WAITLIST, Optional.of(14));

  private final InMemoryPartners partners = new InMemoryPartners();
  private final List<Object> told = new ArrayList<>();
  private final Listed partner = APartner.listed();
  private final ServiceId service = partner.profile().services().getFirst().id();
  private final StateCapacity capacity =
      new CapacityService(partners, told::add, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void the_partner_is_in_the_directory() {
    partners.add(partner, APartner.card(partner.id()));
  }

  @Test
  void its_own_people_and_who_keeps_the_directory_say_whether_there_is_room() {
    Actor ours = actor(Role.CHAIN_PARTNER, partner.id());
    assertThat(capacity.state(ours, service, TWO_WEEKS)).isEqualTo(new Outcome.Done(partner.id()));
    assertThat(said()).contains(new Capacity.Waiting(14, NOW));
    Actor keeper = actor(Role.COORDINATOR, OrganisationId.next());
    capacity.state(keeper, service, new Statement(Taking.CLOSED, Optional.empty()));
    assertThat(said()).contains(new Capacity.Closed(NOW));
    assertThat(told).hasSize(2);
  }

  @Test
  void people_of_another_partner_do_not_even_hear_that_it_exists() {
    Actor others = actor(Role.CHAIN_PARTNER, OrganisationId.next());
    assertThatThrownBy(() -> capacity.state(others, service, TWO_WEEKS))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> capacity.state(others, ServiceId.next(), TWO_WEEKS))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void nothing_is_said_of_what_nobody_can_find() {
    partners.save(partner.hide(), APartner.card(partner.id()));
    assertThat(capacity.state(actor(Role.CHAIN_PARTNER, partner.id()), service, TWO_WEEKS))
        .isEqualTo(new Outcome.NotListed());
    assertThat(said()).isEmpty();
  }

  private Optional<Capacity> said() {
    return partners.find(partner.id()).orElseThrow().profile().services().getFirst().capacity();
  }

  private static Actor actor(Role role, OrganisationId organisation) {
    return new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
  }
}
