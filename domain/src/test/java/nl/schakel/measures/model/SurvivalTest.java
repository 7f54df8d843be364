package nl.schakel.measures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.schakel.measures.model.Survival.Day;
import org.junit.jupiter.api.Test;

class SurvivalTest {

  @Test
  void when_nobody_waits_it_is_the_plain_median() {
    Survival five =
        new Survival(
            Map.of(
                1,
                new Day(1, 0),
                2,
                new Day(1, 0),
                4,
                new Day(1, 0),
                7,
                new Day(1, 0),
                9,
                new Day(1, 0)));
    assertThat(five.within(0.5)).contains(4);
    assertThat(five.within(0.9)).contains(9);
  }

  /** The example of Kaplan and Meier's own kind: 6, 6, 6, 6+, 7, 9+, 10, 10+, 11+, 13, 16, … */
  @Test
  void who_still_waits_makes_it_longer_and_is_not_left_out() {
    Survival known =
        new Survival(
            Map.ofEntries(
                Map.entry(6, new Day(3, 1)),
                Map.entry(7, new Day(1, 0)),
                Map.entry(9, new Day(0, 1)),
                Map.entry(10, new Day(1, 1)),
                Map.entry(11, new Day(0, 1)),
                Map.entry(13, new Day(1, 0)),
                Map.entry(16, new Day(1, 0)),
                Map.entry(17, new Day(0, 1)),
                Map.entry(19, new Day(0, 1)),
                Map.entry(20, new Day(0, 1)),
                Map.entry(22, new Day(1, 0)),
                Map.entry(23, new Day(1, 0)),
                Map.entry(25, new Day(0, 1)),
                Map.entry(32, new Day(0, 2)),
                Map.entry(34, new Day(0, 1)),
                Map.entry(35, new Day(0, 1))));
    assertThat(known.within(0.5)).contains(23);
    assertThat(known.within(0.9)).isEmpty();
    assertThat(known.within(0.1)).contains(6);
  }

  @Test
  void nothing_is_said_of_nobody() {
    assertThat(new Survival(Map.of()).within(0.5)).isEmpty();
    assertThat(new Survival(Map.of(3, new Day(0, 8))).within(0.5)).isEmpty();
  }
}
