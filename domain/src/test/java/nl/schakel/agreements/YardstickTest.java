package nl.schakel.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.PromiseCounts.Counted;
import nl.schakel.agreements.PromiseCounts.OfYear;
import nl.schakel.agreements.Yardstick.Bound;
import nl.schakel.agreements.Yardstick.InYear;
import nl.schakel.agreements.Yardstick.Share;
import nl.schakel.agreements.Yardstick.Suggestion;
import nl.schakel.agreements.Yardstick.Told;
import nl.schakel.agreements.Yardstick.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YardstickTest {

  private static final Yardstick ANSWERED = new Yardstick(Share.ANSWER_RATE, Bound.AT_LEAST, 80);
  private static final Yardstick ABANDONED = new Yardstick(Share.ABANDONED, Bound.AT_MOST, 10);

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101})
  void a_share_is_promised_in_percent(int percent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Yardstick(Share.WARM, Bound.AT_LEAST, percent));
  }

  @ParameterizedTest
  @CsvSource({"79, NOT_MET", "80, MET", "100, MET"})
  void at_least_holds_from_the_percentage_on(int counted, Verdict verdict) {
    assertThat(ANSWERED.verdict(new Told.Exactly(counted))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"0, MET", "10, MET", "11, NOT_MET"})
  void at_most_holds_up_to_it(int counted, Verdict verdict) {
    assertThat(ABANDONED.verdict(new Told.Exactly(counted))).isEqualTo(verdict);
  }

  @Test
  void what_is_only_bounded_is_judged_when_every_share_within_comes_to_the_same() {
    assertThat(ANSWERED.verdict(new Told.Below(80))).isEqualTo(Verdict.NOT_MET);
    assertThat(ANSWERED.verdict(new Told.Below(81))).isEqualTo(Verdict.UNKNOWN);
    assertThat(ANSWERED.verdict(new Told.Above(80))).isEqualTo(Verdict.MET);
    assertThat(ANSWERED.verdict(new Told.Above(79))).isEqualTo(Verdict.UNKNOWN);
    assertThat(ABANDONED.verdict(new Told.Below(10))).isEqualTo(Verdict.MET);
    assertThat(ABANDONED.verdict(new Told.Below(11))).isEqualTo(Verdict.UNKNOWN);
    assertThat(ABANDONED.verdict(new Told.Above(10))).isEqualTo(Verdict.NOT_MET);
    assertThat(ABANDONED.verdict(new Told.Above(9))).isEqualTo(Verdict.UNKNOWN);
    assertThat(ABANDONED.verdict(new Told.Unsaid())).isEqualTo(Verdict.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"79, true, NOT_MET", "79, false, NOT_YET_MET", "80, true, MET", "80, false, MET"})
  void what_may_still_be_met_before_the_year_is_over_was_not_missed(
      int counted, boolean over, InYear standing) {
    assertThat(ANSWERED.inYear(new Told.Exactly(counted), over)).isEqualTo(standing);
    assertThat(ANSWERED.inYear(new Told.Unsaid(), over)).isEqualTo(InYear.UNKNOWN);
  }

  @Test
  void while_a_year_lasts_nothing_was_kept_or_broken_in_it() {
    assertThat(suggested(year(2026, false, new Told.Exactly(85)))).isEqualTo(State.ON_TRACK);
    assertThat(suggested(year(2026, false, new Told.Exactly(70)))).isEqualTo(State.AT_RISK);
    assertThat(suggested(year(2025, true, new Told.Exactly(85)))).isEqualTo(State.KEPT);
    assertThat(suggested(year(2025, true, new Told.Exactly(70)))).isEqualTo(State.NOT_KEPT);
  }

  @Test
  void the_last_year_of_which_something_can_be_said_is_what_is_suggested() {
    OfYear hidden = year(2026, false, new Told.Unsaid());
    OfYear told = year(2025, true, new Told.Exactly(85));
    assertThat(ANSWERED.suggestion(List.of(hidden, told)))
        .contains(new Suggestion(State.KEPT, 2025, new Told.Exactly(85)));
    assertThat(ANSWERED.suggestion(List.of(hidden))).isEmpty();
    assertThat(ABANDONED.suggestion(List.of(told))).isEmpty();
  }

  private static State suggested(OfYear year) {
    return ANSWERED.suggestion(List.of(year)).orElseThrow().state();
  }

  private static OfYear year(int year, boolean over, Told told) {
    return new OfYear(year, over, 1, Map.of(Share.ANSWER_RATE, new Counted(told, 1)));
  }
}
