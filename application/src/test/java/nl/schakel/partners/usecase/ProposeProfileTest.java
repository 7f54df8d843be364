package nl.schakel.partners.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.partners.PartnerEvent.ProposalMoved;
import nl.schakel.partners.PartnerEvent.Step;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.Partner.Listed;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.ProfileProposal;
import nl.schakel.partners.model.ProfileProposal.Declined;
import nl.schakel.partners.port.APartner;
import nl.schakel.partners.port.InMemoryPartners;
import nl.schakel.partners.port.InMemoryProposals;
import nl.schakel.partners.usecase.ProposeProfile.Outcome;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposeProfileTest {

  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");

  private final InMemoryPartners partners = new InMemoryPartners();
  private final InMemoryProposals proposals = new InMemoryProposals();
  private final List<Object> told = new ArrayList<>();
  private final Listed partner = APartner.listed();
  private final Profile same = partner.profile().withServices(partner.profile().services());
  private final Actor keeper = actor(Role.COORDINATOR, OrganisationId.next());
  private final Actor ours = actor(Role.CHAIN_PARTNER, partner.id());

  private final ProposeProfile directory =
      new ProposalService(
          partners,
          proposals,
          new KnownOrganisations(),
          told::add,
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void the_partner_is_in_the_directory() {
    partners.add(partner, APartner.card(partner.id()));
  }

  @Test
  void the_directory_says_what_was_proposed_once_a_coordinator_approved() {
    directory.propose(ours, partner.id(), 0, saying("Wij weten meer."));
    assertThat(about()).isEqualTo("Wij luisteren.");
    assertThat(directory.approve(keeper, open(), 0)).isEqualTo(new Outcome.Done(partner.id()));
    assertThat(about()).isEqualTo("Wij weten meer.");
    assertThat(steps()).containsExactly(Step.PROPOSED, Step.APPROVED);
  }

  @Test
  void the_directory_stays_as_it_was_when_a_coordinator_declined_and_the_reason_is_kept() {
    directory.propose(ours, partner.id(), 0, saying("Wij zijn de besten."));
    UUID id = open();
    directory.decline(keeper, id, "Schrijf wat jullie doen.");
    assertThat(about()).isEqualTo("Wij luisteren.");
    assertThat(proposals.find(new ProfileProposal.Id(id)))
        .hasValueSatisfying(
            declined ->
                assertThat(((Declined) declined).reason()).isEqualTo("Schrijf wat jullie doen."));
    assertThat(directory.approve(keeper, id, 0)).isEqualTo(new Outcome.NotOpen());
  }

  @Test
  void something_better_takes_the_place_of_what_waited() {
    directory.propose(ours, partner.id(), 0, saying("Eerst dit."));
    directory.propose(ours, partner.id(), 0, saying("Toch dit."));
    assertThat(steps()).containsExactly(Step.PROPOSED, Step.WITHDRAWN, Step.PROPOSED);
    directory.approve(keeper, open(), 0);
    assertThat(about()).isEqualTo("Toch dit.");
  }

  @Test
  void nobody_approves_over_a_change_that_they_did_not_see() {
    directory.propose(ours, partner.id(), 0, saying("Wij weten meer."));
    partners.save(partner.revise(saying("Anders.")), APartner.card(partner.id()));
    assertThatThrownBy(() -> directory.approve(keeper, open(), 0))
        .isInstanceOf(StaleChangeException.class);
    assertThat(directory.approve(keeper, open(), 1)).isEqualTo(new Outcome.Done(partner.id()));
  }

  @Test
  void what_was_stated_of_room_and_of_contact_points_survives_an_approval() {
    directory.propose(ours, partner.id(), 0, saying("Wij weten meer."));
    var service = partner.profile().services().getFirst().id();
    var point = partner.profile().contactPoints().getFirst().id();
    Capacity closed = new Capacity.Closed(NOW);
    partners.note(partner.stating(service, closed).confirming(point, NOW));
    directory.approve(keeper, open(), 0);
    Profile now = partners.find(partner.id()).orElseThrow().profile();
    assertThat(now.services().getFirst().capacity()).contains(closed);
    assertThat(now.contactPoints().getFirst().verified()).contains(NOW);
  }

  @Test
  void saying_what_is_said_already_asks_nobody_anything() {
    assertThat(directory.propose(ours, partner.id(), 0, same)).isEqualTo(new Outcome.NothingNew());
    assertThat(told).isEmpty();
  }

  @Test
  void only_its_own_people_propose_and_only_who_keeps_the_directory_decides() {
    Actor others = actor(Role.CHAIN_PARTNER, OrganisationId.next());
    assertThatThrownBy(() -> directory.propose(others, partner.id(), 0, same))
        .isInstanceOf(NotFoundException.class);
    directory.propose(ours, partner.id(), 0, saying("Wij weten meer."));
    assertThatThrownBy(() -> directory.approve(ours, open(), 0))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> directory.withdraw(others, partner.id()))
        .isInstanceOf(NotFoundException.class);
  }

  private Profile saying(String about) {
    Profile mine = partner.profile();
    return Profile.saying(LocalizedText.dutch(about))
        .withServices(mine.services())
        .withContactPoints(mine.contactPoints());
  }

  private UUID open() {
    return proposals.openOf(partner.id()).orElseThrow().told().id().value();
  }

  private String about() {
    return partners.find(partner.id()).orElseThrow().profile().about().in(Language.DUTCH);
  }

  private List<Step> steps() {
    return told.stream().map(event -> ((ProposalMoved) event).to()).toList();
  }

  private static Actor actor(Role role, OrganisationId organisation) {
    return new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
  }

  private static final class KnownOrganisations implements Organisations {
    @Override
    public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
      return ids.stream().collect(Collectors.toMap(Function.identity(), APartner::card));
    }

    @Override
    public List<OrganisationCard> all() {
      return List.of();
    }

    @Override
    public Optional<OrganisationCard> byMailDomain(String domain) {
      return Optional.empty();
    }
  }
}
