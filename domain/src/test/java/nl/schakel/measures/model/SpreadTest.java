package nl.schakel.measures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.schakel.places.MunicipalityCode;
import org.junit.jupiter.api.Test;

/** Of each municipality a share stands in the matrix; what is few there must not be the rest. */
class SpreadTest {

  private static final Quarter SPRING = new Quarter(2026, 2);

  @Test
  void what_few_got_in_one_municipality_is_not_what_the_chain_has_less_the_others() {
    assertThat(spread(tally(12, 2, 0), tally(20, 15, 10)).untold(2026))
        .contains(Count.ANSWERED, Count.ACCEPTED);
    assertThat(spread(tally(20, 18, 6), tally(20, 10, 6)).untold(2026))
        .as("two got no answer in the first")
        .contains(Count.ANSWERED)
        .doesNotContain(Count.ACCEPTED);
    assertThat(spread(tally(20, 12, 6), tally(20, 10, 6)).untold(2026))
        .doesNotContain(Count.ANSWERED, Count.ACCEPTED);
  }

  @Test
  void a_chain_in_one_municipality_is_told_as_the_matrix_tells_it() {
    assertThat(spread(tally(12, 2, 0)).untold(2026)).isEmpty();
  }

  @Test
  void a_share_of_what_is_not_told_is_hidden_too() {
    Tally all = tally(40, 30, 20);
    assertThat(Measure.ACCEPTANCE.of(all, Set.of(Count.ANSWERED))).isEqualTo(new Share.Hidden());
    assertThat(Measure.WARM.of(all, Set.of(Count.ACCEPTED))).isEqualTo(new Share.Hidden());
    assertThat(Measure.ACCEPTANCE.of(all, Set.of())).isEqualTo(new Share.Percent(67));
  }

  private static Spread spread(Tally... towns) {
    Map<MunicipalityCode, Tally> line = new HashMap<>();
    for (int i = 0; i < towns.length; i++) {
      line.put(new MunicipalityCode("GM059" + i), towns[i]);
    }
    return new Spread(Map.of(SPRING, line));
  }

  private static Tally tally(long offered, long answered, long accepted) {
    return new Tally(
        Map.of(
            Count.OFFERED, offered,
            Count.ANSWERED, answered,
            Count.ACCEPTED, accepted,
            Count.UNANSWERED, offered - answered));
  }
}
