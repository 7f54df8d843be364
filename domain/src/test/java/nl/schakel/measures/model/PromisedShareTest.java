package nl.schakel.measures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.agreements.PromiseCounts.Counted;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.Yardstick.Told;
import nl.schakel.places.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A covenant over several chains says nothing of one of them that this one does not say itself. */
class PromisedShareTest {

  private static final int YEAR = 2026;
  private static final MunicipalityCode ROTTERDAM = new MunicipalityCode("GM0599");
  private static final MunicipalityCode DELFT = new MunicipalityCode("GM0503");

  @Test
  void two_chains_are_one_share_of_all_their_referrals() {
    assertThat(together(chain(40, 30), chain(60, 20)))
        .isEqualTo(new Counted(new Told.Exactly(50), 2));
  }

  /** Else the second would be found by subtracting the first from both. */
  @Test
  void a_chain_that_hides_its_share_is_not_in_the_sum() {
    Counted both = together(chain(40, 30), chain(20, 3));
    assertThat(Measure.ANSWER_RATE.of(chain(20, 3), YEAR)).isEqualTo(new Share.Below(25));
    assertThat(both).isEqualTo(together(chain(40, 30)));
  }

  @Test
  void whatever_a_hidden_chain_came_to_the_covenant_says_the_same() {
    Counted without = together(chain(40, 30), chain(20, 0));
    assertThat(Stream.of(1, 2, 3, 4, 16, 17, 18, 19, 20))
        .allSatisfy(
            answered ->
                assertThat(together(chain(40, 30), chain(20, answered))).isEqualTo(without));
  }

  @Test
  void one_chain_alone_says_what_its_own_page_says() {
    assertThat(together(chain(20, 3))).isEqualTo(new Counted(new Told.Below(25), 0));
    assertThat(together(chain(20, 18))).isEqualTo(new Counted(new Told.Above(75), 0));
    assertThat(together(chain(8, 4))).isEqualTo(new Counted(new Told.Unsaid(), 0));
  }

  @Test
  void several_of_which_none_says_anything_say_nothing_together() {
    assertThat(together(chain(20, 3), chain(20, 4))).isEqualTo(new Counted(new Told.Unsaid(), 0));
  }

  /** The matrix tells what it was in Rotterdam; the rest of the chain would be Delft. */
  @Test
  void a_municipality_that_its_chain_leaves_out_is_left_out_here() {
    Spread wide =
        new Spread(
            Map.of(new Quarter(YEAR, 2), Map.of(ROTTERDAM, tally(20, 10), DELFT, tally(3, 3))));
    assertThat(together(wide)).isEqualTo(together(chain(20, 10)));
    assertThat(together(wide, chain(40, 30))).isEqualTo(together(chain(20, 10), chain(40, 30)));
  }

  @Test
  void another_year_is_another_share() {
    assertThat(Measure.ANSWER_RATE.of(List.of(chain(40, 30)), YEAR - 1).told())
        .isEqualTo(new Told.Unsaid());
  }

  @ParameterizedTest
  @EnumSource(Yardstick.Share.class)
  void what_can_be_promised_is_the_measure_of_that_name(Yardstick.Share share) {
    assertThat(Measure.of(share).name()).isEqualTo(share.name());
  }

  private static Counted together(Spread... chains) {
    return Measure.ANSWER_RATE.of(List.of(chains), YEAR);
  }

  private static Spread chain(long due, long answered) {
    return new Spread(Map.of(new Quarter(YEAR, 2), Map.of(ROTTERDAM, tally(due, answered))));
  }

  private static Tally tally(long due, long answered) {
    return new Tally(
        Map.of(
            Count.OFFERED, due,
            Count.ANSWER_DUE, due,
            Count.ANSWERED, answered,
            Count.UNANSWERED, due - answered));
  }
}
