package nl.schakel.workshops.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.Link.Occasion;
import nl.schakel.workshops.WorkshopEvent.Decision;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.AWorkshop;
import nl.schakel.workshops.model.ChainChange;
import nl.schakel.workshops.model.Proposal;
import nl.schakel.workshops.model.Workshop.Changes;
import nl.schakel.workshops.model.Workshop.Open;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.model.Workshop.Planned;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.port.BallotBox.Ballot;
import org.junit.jupiter.api.Test;

/** What every keeper of workshops does, in memory or in a database. */
public abstract class WorkshopsContract {

  private final Planned planned = AWorkshop.planned(ChainId.next());

  protected abstract Workshops workshops();

  protected abstract BallotBox votes();

  @Test
  void a_workshop_is_kept_in_each_of_its_states() {
    WorkshopId id = planned.getId();
    workshops().add(planned);
    assertThat(workshops().lock(id)).contains(planned);
    Open open = planned.open(AWorkshop.NOW);
    workshops().save(open);
    assertThat(workshops().lock(id)).contains(open);
    assertThat(workshops().inRoom(open.code().value())).contains(open);
    workshops().save(open.again());
    assertThat(workshops().inRoom(open.code().value())).contains(open.again());
    var concluded = open.conclude("We kennen elkaar nu.", AWorkshop.NOW);
    workshops().save(concluded);
    assertThat(workshops().lock(id)).contains(concluded);
    assertThat(workshops().inRoom(open.code().value())).isEmpty();
    assertThat(workshops().lock(WorkshopId.next())).isEmpty();
  }

  @Test
  void what_was_planned_otherwise_takes_the_place_of_what_was() {
    workshops().add(planned);
    Plan plan = planned.plan();
    Planned changed =
        planned.change(
            new Plan(
                plan.id(),
                plan.chain(),
                plan.keeper(),
                plan.starts().plus(Duration.ofDays(7)),
                "Stadhuis",
                Set.of(AWorkshop.PHAROS),
                "Praten.",
                List.of(AWorkshop.vignettes().getFirst()),
                Changes.NONE));
    workshops().replan(changed);
    assertThat(workshops().lock(planned.getId())).contains(changed);
    assertThat(changed.plan().changes()).isEqualTo(new Changes(1, Set.of(AWorkshop.WELZIJN)));
    assertThat(changed.change(plan).plan().changes()).isEqualTo(new Changes(2, Set.of()));
  }

  @Test
  void a_cancelled_one_stays() {
    workshops().add(planned);
    workshops().save(planned.cancel(AWorkshop.NOW));
    assertThat(workshops().lock(planned.getId())).contains(planned.cancel(AWorkshop.NOW));
  }

  @Test
  void the_last_choice_of_a_phone_counts_until_phones_are_mixed() {
    UUID phone = UUID.randomUUID();
    WorkshopId id = opened();
    votes().put(id, new Ballot(phone, Round.BEFORE, 1, Optional.of(AWorkshop.ASK)));
    votes().put(id, new Ballot(phone, Round.BEFORE, 1, Optional.of(AWorkshop.REFER)));
    votes().put(id, new Ballot(phone, Round.BEFORE, 2, Optional.empty()));
    assertThat(votes().of(id, Round.BEFORE, phone))
        .isEqualTo(Map.of(1, Optional.of(AWorkshop.REFER), 2, Optional.empty()));
    assertThat(votes().of(id, Round.AFTER, phone)).isEmpty();
    votes().mix(id);
    assertThat(votes().of(id, Round.BEFORE, phone)).isEmpty();
  }

  @Test
  void phones_of_a_room_that_nobody_closed_are_mixed_when_its_code_is_worth_nothing() {
    UUID phone = UUID.randomUUID();
    WorkshopId id = opened();
    votes().put(id, new Ballot(phone, Round.BEFORE, 1, Optional.empty()));
    votes().mixBefore(AWorkshop.NOW);
    assertThat(votes().of(id, Round.BEFORE, phone)).hasSize(1);
    votes().mixBefore(AWorkshop.NOW.plus(Duration.ofDays(1)));
    assertThat(votes().of(id, Round.BEFORE, phone)).isEmpty();
  }

  @Test
  void proposals_are_kept_with_what_parties_said() {
    WorkshopId id = opened();
    Proposal detour =
        proposal(
            new ChainChange.Detour(
                AWorkshop.REFER,
                new Alternative(Occasion.WAIT_OVER, Optional.of(21), AWorkshop.ASK)));
    Proposal condition =
        proposal(
            new ChainChange.Condition(
                AWorkshop.REFER, Force.EXCLUDING, "Er is gevaar.", Optional.of("Bel 112.")));
    Proposal drop = proposal(new ChainChange.Drop(AWorkshop.ASK));
    Proposal plain =
        new Proposal(
            UUID.randomUUID(), "Elke maand koffie.", Optional.empty(), Map.of(), Optional.empty());
    for (Proposal each : List.of(detour, condition, drop, plain)) {
      workshops().save(id, each);
    }
    Proposal agreed = detour.decided(AWorkshop.PHAROS, Decision.LATER);
    workshops().save(id, agreed);
    Proposal drafted = agreed.decided(AWorkshop.PHAROS, Decision.AGREE).draftedIn(2);
    workshops().save(id, drafted);
    assertThat(workshops().proposals(id)).containsExactly(drafted, condition, drop, plain);
    assertThat(workshops().proposal(id, plain.id())).contains(plain);
  }

  private static Proposal proposal(ChainChange change) {
    return new Proposal(
        UUID.randomUUID(), "Zo kan het ook.", Optional.of(change), Map.of(), Optional.empty());
  }

  private WorkshopId opened() {
    workshops().add(planned);
    workshops().save(planned.open(AWorkshop.NOW));
    return planned.getId();
  }
}
