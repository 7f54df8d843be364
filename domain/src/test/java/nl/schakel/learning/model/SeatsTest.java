package nl.schakel.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.learning.model.Enrolment.Hold;
import org.junit.jupiter.api.Test;

class SeatsTest {

  private final Seats full = new Seats(15, 15, 4, 19);

  @Test
  void a_place_more_than_there_are_cannot_exist() {
    assertThatThrownBy(() -> new Seats(15, 16, 0, 16)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> full.moved(Hold.NOTHING, Hold.SEAT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> full.resized(14)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_free_place_is_not_for_newcomers_while_somebody_waits() {
    Seats freed = full.moved(Hold.SEAT, Hold.NOTHING);
    assertThat(freed.free()).isEqualTo(1);
    assertThat(freed.hasOneForNewcomers()).isFalse();
    assertThat(new Seats(15, 14, 0, 14).hasOneForNewcomers()).isTrue();
  }

  @Test
  void a_cancellation_frees_exactly_one_place() {
    assertThat(full.moved(Hold.SEAT, Hold.NOTHING)).isEqualTo(new Seats(15, 14, 4, 19));
    assertThat(full.moved(Hold.PLACE_IN_LINE, Hold.NOTHING)).isEqualTo(new Seats(15, 15, 3, 19));
    assertThat(full.moved(Hold.NOTHING, Hold.NOTHING)).isEqualTo(full);
  }

  @Test
  void taking_an_offered_place_changes_no_count() {
    assertThat(full.moved(Hold.SEAT, Hold.SEAT)).isEqualTo(full);
  }

  @Test
  void numbers_of_arrival_are_never_given_out_again() {
    Seats emptied = full.moved(Hold.PLACE_IN_LINE, Hold.NOTHING);
    assertThat(emptied.nextArrival()).isEqualTo(20);
    assertThat(emptied.arrive(Hold.PLACE_IN_LINE).nextArrival()).isEqualTo(21);
  }
}
