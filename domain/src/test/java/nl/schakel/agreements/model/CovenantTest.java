package nl.schakel.agreements.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.agreements.model.Covenant.Stage;
import nl.schakel.agreements.model.Covenant.Terms;
import nl.schakel.agreements.model.Covenant.Wording;
import org.junit.jupiter.api.Test;

class CovenantTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private final Covenant covenant = SecondGeneration.covenant("tweede-generatie");
  private final Commitment promised = covenant.commitments().getFirst();

  @Test
  void nobody_looked_yet_means_that_nothing_is_said() {
    assertThat(promised.current()).isEmpty();
  }

  @Test
  void what_was_said_before_stays_and_the_latest_day_holds() {
    Standing kept = SecondGeneration.standing(State.KEPT, DAY);
    Standing earlier = SecondGeneration.standing(State.AT_RISK, DAY.minusYears(1));
    Commitment measured = measured(measured(covenant, kept), earlier).commitments().getFirst();
    assertThat(measured.history()).containsExactly(earlier, kept);
    assertThat(measured.current()).contains(kept);
  }

  @Test
  void a_correction_of_the_same_day_holds() {
    Standing wrong = SecondGeneration.standing(State.KEPT, DAY);
    Standing right = SecondGeneration.standing(State.NOT_KEPT, DAY);
    Commitment measured = measured(measured(covenant, wrong), right).commitments().getFirst();
    assertThat(measured.current()).contains(right);
    assertThat(measured.history()).hasSize(2);
  }

  @Test
  void other_words_keep_what_was_measured() {
    Covenant measured = measured(covenant, SecondGeneration.standing(State.ON_TRACK, DAY));
    Wording reworded =
        new Wording(Optional.of(promised.id()), SecondGeneration.strand("Meer kennis.").promise());
    Covenant revised =
        measured.revise(
            covenant.terms(), List.of(SecondGeneration.strand("Iets nieuws."), reworded));
    assertThat(revised.commitments()).hasSize(2);
    assertThat(revised.commitments().getLast().id()).isEqualTo(promised.id());
    assertThat(revised.commitments().getLast().history()).hasSize(1);
  }

  @Test
  void only_a_promise_that_nobody_looked_at_can_go() {
    assertThat(covenant.forgottenBy(List.of())).isEmpty();
    Covenant measured = measured(covenant, SecondGeneration.standing(State.NOT_KEPT, DAY));
    assertThat(measured.forgottenBy(List.of())).hasSize(1);
  }

  @Test
  void a_commitment_of_another_covenant_is_not_measured_here() {
    assertThat(covenant.measure(CommitmentId.next(), SecondGeneration.standing(State.KEPT, DAY)))
        .isEmpty();
  }

  @Test
  void without_parties_there_is_no_covenant() {
    Terms terms = covenant.terms();
    assertThatThrownBy(
            () ->
                new Terms(
                    terms.slug(),
                    terms.name(),
                    terms.purpose(),
                    terms.keeper(),
                    List.of(),
                    terms.validity(),
                    terms.evaluation()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_holds_from_its_first_day_until_the_day_it_no_longer_does() {
    assertThat(covenant.terms().stage(LocalDate.of(2021, 12, 31))).isEqualTo(Stage.COMING);
    assertThat(covenant.terms().stage(LocalDate.of(2022, 1, 1))).isEqualTo(Stage.IN_FORCE);
    assertThat(covenant.terms().stage(LocalDate.of(2026, 12, 31))).isEqualTo(Stage.IN_FORCE);
    assertThat(covenant.terms().stage(LocalDate.of(2027, 1, 1))).isEqualTo(Stage.OVER);
  }

  private Covenant measured(Covenant before, Standing standing) {
    return before.measure(promised.id(), standing).orElseThrow();
  }
}
