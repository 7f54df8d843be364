package nl.schakel.advice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaTest {

  private final Quota.Key key =
      new Quota.Key(AQuestion.PHAROS, AQuestion.PARENTING, Quarter.of(AQuestion.NOW));

  @Test
  void no_question_is_taken_above_the_quota_and_one_that_goes_makes_room() {
    Quota full = new Quota(key, 1, Optional.of(2)).take();
    assertThat(full.isFull()).isTrue();
    assertThat(full.left()).contains(0);
    assertThatIllegalStateException().isThrownBy(full::take);
    assertThat(full.giveBack().left()).contains(1);
  }

  @Test
  void who_sets_no_quota_is_never_full() {
    assertThat(new Quota(key, 1_000, Optional.empty()).take().isFull()).isFalse();
    assertThat(new Quota(key, 3, Optional.of(2)).left()).contains(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T10:00:00Z, 2026-10-01",
    "2026-12-31T22:59:59Z, 2026-10-01",
    "2026-12-31T23:00:00Z, 2027-01-01",
    "2027-06-30T21:59:59Z, 2027-04-01",
    "2027-06-30T22:00:00Z, 2027-07-01"
  })
  void a_quarter_begins_where_people_are(Instant moment, LocalDate begins) {
    assertThat(Quarter.of(moment)).isEqualTo(new Quarter(begins));
    assertThat(Quarter.of(moment).next().begins()).isEqualTo(begins.plusMonths(3));
  }

  @Test
  void a_quarter_begins_on_no_other_day() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(LocalDate.of(2026, 11, 1)));
  }
}
