package nl.schakel.agreements.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.Yardstick.Bound;
import nl.schakel.agreements.Yardstick.Share;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.agreements.model.Covenant;
import nl.schakel.agreements.model.Covenant.Wording;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

/** What {@link Covenants} promises, whatever it keeps them in. */
public abstract class CovenantsContract {

  private final String slug = "een-" + Ids.next();

  protected abstract Covenants covenants();

  @Test
  void it_comes_back_as_it_was_added_and_its_address_is_taken() {
    Covenant added = SecondGeneration.covenant(slug);
    assertThat(covenants().ownerOf(new Slug(slug))).isEmpty();
    covenants().add(added);
    assertThat(covenants().find(added.id())).contains(added);
    assertThat(covenants().ownerOf(new Slug(slug))).contains(added.id());
  }

  @Test
  void what_a_promise_is_held_against_comes_back() {
    Yardstick yardstick = new Yardstick(Share.WARM, Bound.AT_MOST, 30);
    Covenant added = SecondGeneration.covenant(slug);
    var known = added.commitments().getFirst();
    Wording counted = new Wording(Optional.of(known.id()), known.promise().heldAgainst(yardstick));
    covenants().add(added);
    covenants().save(added.revise(added.terms(), List.of(counted)));
    assertThat(find(added.id()).commitments().getFirst().promise().yardstick()).contains(yardstick);
  }

  @Test
  void how_a_commitment_stood_is_kept_with_its_history() {
    Covenant covenant = SecondGeneration.covenant(slug);
    covenants().add(covenant);
    CommitmentId promised = covenant.commitments().getFirst().id();
    LocalDate day = LocalDate.of(2024, 3, 1);
    covenants().save(measured(covenant, promised, SecondGeneration.standing(State.AT_RISK, day)));
    Standing bare = new Standing(State.KEPT, day, Optional.empty(), Optional.empty());
    covenants().save(measured(find(covenant.id()), promised, bare));
    assertThat(find(covenant.id()).commitments().getFirst().history())
        .containsExactly(SecondGeneration.standing(State.AT_RISK, day), bare);
  }

  private static Covenant measured(Covenant covenant, CommitmentId promised, Standing standing) {
    return covenant.measure(promised, standing).orElseThrow();
  }

  @Test
  void who_read_it_before_a_change_cannot_overwrite_that() {
    Covenant added = SecondGeneration.covenant(slug);
    covenants().add(added);
    covenants().save(added);
    assertThat(find(added.id()).version()).isEqualTo(1);
    assertThatThrownBy(() -> covenants().save(added)).isInstanceOf(StaleChangeException.class);
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(covenants().find(CovenantId.next())).isEmpty();
  }

  private Covenant find(CovenantId id) {
    return covenants().find(id).orElseThrow();
  }
}
