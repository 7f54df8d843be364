package nl.schakel.agreements.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Covenant.Terms;
import nl.schakel.agreements.model.Covenant.Wording;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.agreements.usecase.KeepCovenants.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class KeepCovenantsTest {

  private final KeepersOffice office = new KeepersOffice();
  private final KeepCovenants keep = office.keepCovenants;
  private final Terms terms = SecondGeneration.terms("tweede-generatie");
  private final List<Wording> strands =
      List.of(SecondGeneration.strand("Reguliere professionals weten meer."));
  private final CovenantId id =
      ((Outcome.Done) keep.record(office.coordinator, terms, strands)).covenant();

  @Test
  void somebody_says_that_a_promise_was_kept() {
    assertThat(measure(commitment().id(), State.KEPT)).isEqualTo(new Outcome.Done(id));
    assertThat(commitment().current().orElseThrow().state()).isEqualTo(State.KEPT);
    assertThat(office.audited())
        .containsExactly("COVENANT_RECORDED", "COVENANT_COMMITMENT_MEASURED");
  }

  @Test
  void nobody_knows_how_it_will_stand_tomorrow() {
    assertThat(
            keep.measure(
                office.coordinator,
                id,
                commitment().id(),
                SecondGeneration.standing(State.KEPT, KeepersOffice.TODAY.plusDays(1))))
        .isEqualTo(new Outcome.InTheFuture());
  }

  @Test
  void a_promise_that_somebody_looked_at_stays() {
    measure(commitment().id(), State.NOT_KEPT);
    assertThat(keep.revise(office.coordinator, id, 1, terms, List.of()))
        .isEqualTo(new Outcome.AlreadyMeasured(List.of(commitment())));
    Wording same = new Wording(Optional.of(commitment().id()), strands.getFirst().promise());
    assertThat(keep.revise(office.coordinator, id, 1, terms, List.of(same)))
        .isEqualTo(new Outcome.Done(id));
    assertThat(commitment().history()).hasSize(1);
  }

  @Test
  void two_covenants_cannot_have_one_address() {
    assertThat(keep.record(office.coordinator, terms, strands))
        .isEqualTo(new Outcome.SlugTaken(new Slug("tweede-generatie")));
  }

  @Test
  void of_two_coordinators_at_once_the_second_is_told() {
    measure(commitment().id(), State.ON_TRACK);
    assertThatThrownBy(() -> keep.revise(office.coordinator, id, 0, terms, strands))
        .isInstanceOf(StaleChangeException.class);
  }

  @Test
  void what_is_not_theirs_does_not_exist_for_them() {
    assertThatThrownBy(() -> keep.revise(office.stranger, id, 0, terms, strands))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> measure(CommitmentId.next(), State.KEPT))
        .isInstanceOf(NotFoundException.class);
  }

  private Outcome measure(CommitmentId commitment, State state) {
    return keep.measure(
        office.coordinator, id, commitment, SecondGeneration.standing(state, KeepersOffice.TODAY));
  }

  private Commitment commitment() {
    return office.covenants.find(id).orElseThrow().commitments().getFirst();
  }
}
