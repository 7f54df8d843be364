package nl.schakel.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.schakel.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "NL, 2026-11-20, 5, 2026-11-27",
    "NL, 2026-11-21, 1, 2026-11-23",
    "NL, 2026-12-24, 1, 2026-12-28",
    "BE, 2026-12-24, 1, 2026-12-28",
    "NL, 2026-12-31, 1, 2027-01-04",
    "NL, 2027-03-26, 1, 2027-03-30",
    "NL, 2027-04-26, 1, 2027-04-28",
    "BE, 2027-04-26, 1, 2027-04-27",
    "NL, 2026-07-20, 2, 2026-07-22",
    "BE, 2026-07-20, 2, 2026-07-23",
    "NL, 2030-05-03, 1, 2030-05-06",
    "NL, 2025-05-02, 1, 2025-05-06",
    "NL, 2026-05-04, 1, 2026-05-05",
    "BE, 2026-10-30, 6, 2026-11-09",
    "BE, 2026-11-10, 1, 2026-11-12",
    "NL, 2026-05-13, 1, 2026-05-15",
    "NL, 2026-05-22, 1, 2026-05-26"
  })
  void weekends_and_holidays_are_passed_over(
      Country country, LocalDate from, int days, LocalDate to) {
    assertThat(new WorkingDays(country).after(from, days)).isEqualTo(to);
  }

  @Test
  void the_king_is_not_celebrated_on_a_sunday() {
    WorkingDays dutch = new WorkingDays(Country.NL);
    assertThat(dutch.includes(LocalDate.of(2026, 4, 27))).isFalse();
    assertThat(dutch.after(LocalDate.of(2031, 4, 25), 1)).isEqualTo(LocalDate.of(2031, 4, 28));
  }

  @Test
  void a_day_of_work_begins_at_nine_and_ends_at_five_where_people_are() {
    WorkingDays dutch = new WorkingDays(Country.NL);
    Instant lateOnFriday = Instant.parse("2026-11-20T23:30:00Z");
    assertThat(dutch.beginAfter(lateOnFriday, 1)).isEqualTo("2026-11-23T08:00:00Z");
    assertThat(dutch.endAfter(lateOnFriday, 2)).isEqualTo("2026-11-24T16:00:00Z");
  }
}
