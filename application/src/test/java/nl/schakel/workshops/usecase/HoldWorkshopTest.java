package nl.schakel.workshops.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.NextVersion;
import nl.schakel.chains.NextVersion.Amendment;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.Area;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.workshops.WorkshopEvent;
import nl.schakel.workshops.WorkshopEvent.Decision;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.AWorkshop;
import nl.schakel.workshops.model.ChainChange;
import nl.schakel.workshops.model.Workshop.Open;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.model.Workshop.Vignette;
import nl.schakel.workshops.port.WorkshopsInMemory;
import nl.schakel.workshops.usecase.HoldWorkshop.Outcome;
import org.junit.jupiter.api.Test;

class HoldWorkshopTest {

  private static final ChainId CHAIN = ChainId.next();

  private final WorkshopsInMemory memory = new WorkshopsInMemory();
  private final List<WorkshopEvent> told = new ArrayList<>();
  private final List<Amendment> drafted = new ArrayList<>();
  private final Actor keeper = actor(AWorkshop.KEEPER);
  private Clock clock = Clock.fixed(AWorkshop.NOW, ZoneOffset.UTC);

  @Test
  void two_phones_vote_before_and_after_and_then_nobody_knows_whose_they_were() {
    WorkshopId id = planned();
    holding().open(keeper, id);
    String code = ((Open) memory.lock(id).orElseThrow()).code().value();
    UUID phone = UUID.randomUUID();
    assertThat(vote(code, phone, Round.BEFORE, AWorkshop.ASK))
        .isEqualTo(new VoteInRoom.Outcome.Counted());
    assertThat(vote(code, phone, Round.BEFORE, AWorkshop.REFER))
        .isEqualTo(new VoteInRoom.Outcome.Counted());
    assertThat(voting().enter(code, phone).orElseThrow().chosen())
        .containsEntry(1, Optional.of(AWorkshop.REFER));
    holding().voteAgain(keeper, id);
    assertThat(vote(code, phone, Round.BEFORE, AWorkshop.ASK))
        .isEqualTo(new VoteInRoom.Outcome.OtherRound());
    assertThat(holding().conclude(keeper, id, "We kennen elkaar nu."))
        .isEqualTo(new Outcome.Done(id));
    assertThat(memory.of(id, Round.BEFORE, phone)).isEmpty();
    assertThat(vote(code, phone, Round.AFTER, AWorkshop.ASK))
        .isEqualTo(new VoteInRoom.Outcome.NoSuchRoom());
    assertThat(told).extracting(WorkshopEvent::action).startsWith("WORKSHOP_PLANNED");
  }

  @Test
  void a_code_is_worth_nothing_the_next_day() {
    WorkshopId id = planned();
    holding().open(keeper, id);
    String code = ((Open) memory.lock(id).orElseThrow()).code().value();
    clock = Clock.offset(clock, Duration.ofDays(1));
    assertThat(voting().enter(code, UUID.randomUUID())).isEmpty();
  }

  @Test
  void a_link_that_is_not_in_the_chain_is_no_choice() {
    WorkshopId id = planned();
    holding().open(keeper, id);
    String code = ((Open) memory.lock(id).orElseThrow()).code().value();
    assertThat(vote(code, UUID.randomUUID(), Round.BEFORE, LinkId.next()))
        .isEqualTo(new VoteInRoom.Outcome.NoSuchChoice());
  }

  @Test
  void a_vignette_about_somebody_is_not_kept() {
    assertThat(plan(new Vignette(1, "Bel haar op 06-12345678.", Set.of(AWorkshop.ASK))))
        .isInstanceOf(PlanWorkshop.Outcome.TellsOfSomebody.class);
    assertThat(plan(new Vignette(1, "Een vader.", Set.of(LinkId.next()))))
        .isEqualTo(new PlanWorkshop.Outcome.NotInTheChain());
    assertThat(told).isEmpty();
  }

  @Test
  void a_plan_changes_for_who_saw_it_until_the_doors_open() {
    WorkshopId id = planned();
    assertThat(planning().change(id, Optional.of(0), command(AWorkshop.PHAROS)))
        .isEqualTo(new PlanWorkshop.Outcome.Done(id));
    assertThat(memory.lock(id).orElseThrow().plan().changes().former())
        .containsExactly(AWorkshop.WELZIJN);
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> planning().change(id, Optional.of(0), command(AWorkshop.WELZIJN)));
    holding().open(keeper, id);
    assertThat(planning().change(id, Optional.of(1), command(AWorkshop.WELZIJN)))
        .isEqualTo(new PlanWorkshop.Outcome.NotNow());
    assertThat(told)
        .extracting(WorkshopEvent::action)
        .containsExactly("WORKSHOP_PLANNED", "WORKSHOP_CHANGED", "WORKSHOP_OPENED");
  }

  @Test
  void nobody_leads_the_workshop_of_another_or_in_another_order() {
    WorkshopId id = planned();
    Actor other = actor(AWorkshop.PHAROS);
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> holding().open(other, id));
    assertThat(holding().voteAgain(keeper, id)).isEqualTo(new Outcome.NotNow());
    assertThat(holding().conclude(keeper, id, "Niets.")).isEqualTo(new Outcome.NotNow());
    holding().cancel(keeper, id);
    assertThat(holding().cancel(keeper, id)).isEqualTo(new Outcome.Done(id));
    assertThat(holding().open(keeper, id)).isEqualTo(new Outcome.NotNow());
  }

  /** What is proposed as a condition is read by everybody, once it is in the chain. */
  @Test
  void a_condition_that_leads_to_somebody_is_not_proposed() {
    WorkshopId id = planned();
    holding().open(keeper, id);
    String telling = "Bel 06-12345678 voor haar";
    var change =
        Optional.<ChainChange>of(
            new ChainChange.Condition(
                AWorkshop.ASK, Link.Force.EXCLUDING, "Er is nu gevaar", Optional.of(telling)));
    assertThat(proposals().propose(keeper, id, UUID.randomUUID(), "Zeg het erbij.", change))
        .isInstanceOfSatisfying(
            DecideProposals.Outcome.TellsOfSomebody.class,
            outcome -> assertThat(outcome.text()).isEqualTo(telling));
    assertThat(memory.proposals(id)).isEmpty();
  }

  @Test
  void what_every_party_agrees_to_is_in_the_next_version_once() {
    WorkshopId id = planned();
    UUID proposal = UUID.randomUUID();
    var change = Optional.<ChainChange>of(new ChainChange.Drop(AWorkshop.ASK));
    assertThat(proposals().propose(keeper, id, proposal, "Weg ermee.", change))
        .isEqualTo(new DecideProposals.Outcome.NotNow());
    holding().open(keeper, id);
    proposals().propose(keeper, id, proposal, "Weg ermee.", change);
    proposals().propose(keeper, id, proposal, "Weg ermee.", change);
    assertThat(memory.proposals(id)).hasSize(1);
    decide(id, proposal, AWorkshop.PHAROS);
    assertThat(proposals().draft(keeper, id, proposal))
        .isEqualTo(new DecideProposals.Outcome.NotAccepted());
    decide(id, proposal, AWorkshop.WELZIJN);
    assertThat(proposals().draft(keeper, id, proposal))
        .isEqualTo(new DecideProposals.Outcome.Drafted(2));
    assertThat(drafted).containsExactly(new Amendment.RemoveLink(AWorkshop.ASK));
    assertThat(memory.proposal(id, proposal).orElseThrow().drafted()).contains(2);
    assertThat(proposals().decide(keeper, id, proposal, OrganisationId.next(), Decision.AGREE))
        .isEqualTo(new DecideProposals.Outcome.NotNow());
  }

  private void decide(WorkshopId id, UUID proposal, OrganisationId party) {
    proposals().decide(keeper, id, proposal, party, Decision.AGREE);
  }

  private VoteInRoom.Outcome vote(String code, UUID phone, Round round, LinkId link) {
    return voting().vote(code, new VoteInRoom.Ballot(phone, round, 1, Optional.of(link)));
  }

  private WorkshopId planned() {
    PlanWorkshop.Outcome outcome = plan(AWorkshop.vignettes().toArray(Vignette[]::new));
    return ((PlanWorkshop.Outcome.Done) outcome).workshop();
  }

  private PlanWorkshop.Outcome plan(Vignette... vignettes) {
    return planning()
        .plan(command(Set.of(AWorkshop.PHAROS, AWorkshop.WELZIJN), List.of(vignettes)));
  }

  private PlanWorkshop.Command command(OrganisationId party) {
    return command(Set.of(party), AWorkshop.vignettes());
  }

  private PlanWorkshop.Command command(Set<OrganisationId> parties, List<Vignette> vignettes) {
    return new PlanWorkshop.Command(
        keeper,
        CHAIN,
        Instant.parse("2026-12-01T09:00:00Z"),
        "Buurthuis De Brug",
        parties,
        "Stemmen en praten.",
        vignettes);
  }

  private PlanWorkshop planning() {
    return new PlanningService(memory, new OneChain(), desk());
  }

  private HoldWorkshop holding() {
    return new HoldingService(memory, memory, desk());
  }

  private WorkshopDesk desk() {
    return new WorkshopDesk(memory, event -> told.add((WorkshopEvent) event), clock);
  }

  private VoteInRoom voting() {
    return new VotingService(memory, memory, new OneChain(), clock);
  }

  private DecideProposals proposals() {
    NextVersion next =
        (_, _, amendments, _) -> {
          drafted.addAll(amendments);
          return new NextVersion.Outcome.Drafted(2);
        };
    return new ProposalService(
        memory, new OneChain(), next, event -> told.add((WorkshopEvent) event), clock);
  }

  private static Actor actor(OrganisationId organisation) {
    return new Actor(
        AccountId.next(), PersonId.next(), Set.of(new Assignment(Role.COORDINATOR, organisation)));
  }

  private static final class OneChain implements ChainCards {

    @Override
    public Optional<Card> card(ChainId chain) {
      return all().stream().filter(card -> card.id().equals(chain)).findFirst();
    }

    @Override
    public List<Card> all() {
      return List.of(
          new Card(
              CHAIN,
              new Slug("opvoeden"),
              new Area.Town(new MunicipalityCode("GM0599")),
              TopicCode.of("parenting-in-two-cultures"),
              LocalizedText.dutch("Ouders"),
              AWorkshop.KEEPER,
              Optional.empty(),
              Deadlines.USUAL,
              Optional.of(1)));
    }

    @Override
    public Optional<Drawn> version(ChainId chain, int number) {
      return agreed(chain);
    }

    @Override
    public Optional<Drawn> agreed(ChainId chain) {
      return Optional.of(
          new Drawn(
              chain,
              1,
              Optional.empty(),
              Optional.empty(),
              List.of(link(AWorkshop.REFER), link(AWorkshop.ASK))));
    }

    private static Link link(LinkId id) {
      return new Link(
          id,
          new Link.Origin.Anybody(Link.Function.PROFESSIONAL),
          Link.Kind.WARM_REFER,
          new Link.Target(AWorkshop.PHAROS, Optional.empty(), Link.Part.PRIMARY),
          List.of(),
          List.of());
    }
  }
}
