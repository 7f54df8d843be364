package nl.schakel.agreements.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.GrantUses.Use;
import nl.schakel.agreements.model.Quota.Span;
import nl.schakel.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class GrantTest {

  private final List<Use> given =
      List.of(training(2023, 12), training(2024, 7), training(2024, 2), places(2024, 100));

  @Test
  void a_yearly_quota_counts_each_year_anew() {
    Quota yearly = SecondGeneration.freeEachYear(15);
    assertThat(yearly.given(given, 2023)).isEqualTo(12);
    assertThat(yearly.given(given, 2024)).isEqualTo(9);
    assertThat(yearly.given(given, 2025)).isZero();
    assertThat(yearly.mostGiven(given)).isEqualTo(12);
  }

  @Test
  void a_quota_of_the_whole_period_counts_all_years() {
    Quota whole = new Quota(Kind.FREE_TRAININGS, Span.WHOLE_PERIOD, 30);
    assertThat(whole.given(given, 2025)).isEqualTo(21);
    assertThat(whole.mostGiven(given)).isEqualTo(21);
  }

  @Test
  void what_was_given_cannot_be_taken_back() {
    Grant grant = SecondGeneration.grant("gratis");
    assertThat(grant.tooLow(List.of(SecondGeneration.freeEachYear(12)), given)).isEmpty();
    assertThat(grant.tooLow(List.of(SecondGeneration.freeEachYear(11)), given))
        .contains(SecondGeneration.freeEachYear(11));
  }

  @Test
  void a_number_that_is_left_out_takes_back_what_was_given() {
    Grant plain = SecondGeneration.grant("gratis");
    Grant free = plain.revise(plain.terms(), List.of(SecondGeneration.freeEachYear(15)));
    assertThat(free.tooLow(List.of(), given)).contains(SecondGeneration.freeEachYear(0));
    assertThat(free.tooLow(List.of(), List.of())).isEmpty();
    Quota places = new Quota(Kind.PROGRAMME_PLACES, Span.CALENDAR_YEAR, 100);
    assertThat(plain.revise(plain.terms(), List.of(places)).tooLow(List.of(), given)).isEmpty();
  }

  @Test
  void one_kind_has_one_quota_and_money_comes_from_somebody() {
    Grant grant = SecondGeneration.grant("gratis");
    List<Quota> twice = List.of(SecondGeneration.freeEachYear(1), SecondGeneration.freeEachYear(2));
    assertThatThrownBy(() -> grant.revise(grant.terms(), twice))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fromNobody(grant.terms()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_is_over_from_the_day_its_period_no_longer_has() {
    assertThat(SecondGeneration.grant("gratis").isOver(LocalDate.of(2090, 1, 1))).isFalse();
    assertThat(Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1)))
        .matches(period -> !period.isOver(LocalDate.of(2021, 12, 31)))
        .matches(period -> period.isOver(LocalDate.of(2022, 1, 1)));
  }

  private static Grant.Terms fromNobody(Grant.Terms terms) {
    return new Grant.Terms(
        terms.slug(),
        terms.name(),
        terms.purpose(),
        terms.forWhom(),
        terms.keeper(),
        List.of(),
        Optional.empty(),
        terms.period());
  }

  private static Use training(int year, int count) {
    return use(Kind.FREE_TRAININGS, year, count);
  }

  private static Use places(int year, int count) {
    return use(Kind.PROGRAMME_PLACES, year, count);
  }

  private static Use use(Kind kind, int year, int count) {
    return new Use(LocalizedText.dutch("Training"), "/programmes/training", kind, year, count);
  }
}
