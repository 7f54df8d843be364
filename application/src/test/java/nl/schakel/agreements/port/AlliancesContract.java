package nl.schakel.agreements.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.schakel.agreements.AllianceId;
import nl.schakel.agreements.model.Alliance;
import nl.schakel.agreements.model.Alliance.Active;
import nl.schakel.agreements.model.Alliance.Departure;
import nl.schakel.agreements.model.Alliance.Ended;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

/** What {@link Alliances} promises, whatever it keeps them in. */
public abstract class AlliancesContract {

  private final String slug = "een-" + Ids.next();

  protected abstract Alliances alliances();

  @Test
  void it_comes_back_as_it_was_added_and_its_address_is_taken() {
    Alliance added = SecondGeneration.alliance(slug);
    assertThat(alliances().ownerOf(new Slug(slug))).isEmpty();
    alliances().add(added);
    assertThat(alliances().find(added.id())).contains(added);
    assertThat(alliances().ownerOf(new Slug(slug))).contains(added.id());
  }

  @Test
  void both_states_and_every_membership_are_kept() {
    Active active = SecondGeneration.alliance(slug);
    alliances().add(active);
    LocalDate day = LocalDate.of(2024, 3, 1);
    Departure.Left left = (Departure.Left) active.letLeave(SecondGeneration.IOT, day);
    alliances().save(left.alliance());
    Active without = (Active) find(active.id());
    assertThat(without.memberships()).isEqualTo(left.alliance().memberships());
    alliances().save(without.end(day));
    assertThat(find(active.id())).isInstanceOf(Ended.class);
    assertThat(((Ended) find(active.id())).end()).isEqualTo(day);
  }

  @Test
  void who_read_it_before_a_change_cannot_overwrite_that() {
    Alliance added = SecondGeneration.alliance(slug);
    alliances().add(added);
    alliances().save(added);
    assertThat(find(added.id()).version()).isEqualTo(1);
    assertThatThrownBy(() -> alliances().save(added)).isInstanceOf(StaleChangeException.class);
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(alliances().find(AllianceId.next())).isEmpty();
  }

  private Alliance find(AllianceId id) {
    return alliances().find(id).orElseThrow();
  }
}
