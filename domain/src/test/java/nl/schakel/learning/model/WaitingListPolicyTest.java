package nl.schakel.learning.model;

import static nl.schakel.learning.model.FourThemes.BRUSSELS;
import static nl.schakel.learning.model.FourThemes.brussels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.model.WaitingListPolicy.Automatic;
import nl.schakel.learning.model.WaitingListPolicy.TimedOffer;
import nl.schakel.learning.model.WaitingListPolicy.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to the first in line when a place comes free. */
class WaitingListPolicyTest {

  /** The fourth theme, a Monday. */
  private static final Optional<Instant> BEGINS = Optional.of(brussels("2021-12-13T10:00"));

  @ParameterizedTest
  @ValueSource(strings = {"2021-10-20T09:30", "2021-10-23T03:00", "2021-12-13T09:59"})
  void automatic_means_at_once_at_any_hour(String now) {
    assertThat(new Automatic().turn(brussels(now), BEGINS, BRUSSELS)).isEqualTo(new Turn.Promote());
  }

  @ParameterizedTest
  @CsvSource({
    // Eleven hours and a half are left of Wednesday; Thursday has the rest.
    "2021-10-20T09:30, 24, 2021-10-21T20:30, over one night",
    "2021-10-20T09:30, 2, 2021-10-20T11:30, the same day",
    "2021-10-20T20:00, 2, 2021-10-21T09:00, over the night",
    "2021-10-22T20:00, 2, 2021-10-25T09:00, over the weekend",
    "2021-10-29T20:00, 3, 2021-11-01T10:00, over the night the clock goes back"
  })
  void only_waking_hours_of_working_days_count(
      String now, int hours, String until, String because) {
    Turn turn = new TimedOffer(hours).turn(brussels(now), BEGINS, BRUSSELS);
    assertThat(turn).as(because).isEqualTo(new Turn.Offer(brussels(until)));
  }

  @Test
  void spring_time_takes_no_waking_hour_away() {
    Optional<Instant> inMay = Optional.of(brussels("2022-05-10T10:00"));
    assertThat(new TimedOffer(3).turn(brussels("2022-03-25T20:00"), inMay, BRUSSELS))
        .isEqualTo(new Turn.Offer(brussels("2022-03-28T10:00")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021-10-20T21:00", "2021-10-21T07:59", "2021-10-23T12:00", "2021-10-24T12:00"})
  void nobody_is_disturbed_at_night_or_in_the_weekend(String now) {
    assertThat(new TimedOffer(24).turn(brussels(now), BEGINS, BRUSSELS))
        .isEqualTo(new Turn.Later());
  }

  @Test
  void in_the_last_48_hours_the_place_is_given_even_in_the_weekend() {
    assertThat(new TimedOffer(24).turn(brussels("2021-12-11T10:00"), BEGINS, BRUSSELS))
        .isEqualTo(new Turn.Later());
    assertThat(new TimedOffer(24).turn(brussels("2021-12-11T10:01"), BEGINS, BRUSSELS))
        .isEqualTo(new Turn.Promote());
  }

  @Test
  void an_offer_never_stands_until_the_training_begins() {
    // Friday morning: 24 waking hours would last until Monday evening, after the training.
    assertThat(new TimedOffer(24).turn(brussels("2021-12-10T09:00"), BEGINS, BRUSSELS))
        .isEqualTo(new Turn.Offer(brussels("2021-12-12T10:00")));
  }

  @Test
  void an_e_learning_has_no_last_hours() {
    assertThat(new TimedOffer(1).turn(brussels("2021-10-20T09:30"), Optional.empty(), BRUSSELS))
        .isEqualTo(new Turn.Offer(brussels("2021-10-20T10:30")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 241})
  void an_offer_stands_an_hour_to_ten_days(int hours) {
    assertThatThrownBy(() -> new TimedOffer(hours)).isInstanceOf(IllegalArgumentException.class);
  }
}
