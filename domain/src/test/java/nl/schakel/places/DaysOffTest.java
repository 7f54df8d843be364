package nl.schakel.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schakel.places.DaysOff.Reason;
import nl.schakel.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysOffTest {

  @ParameterizedTest
  @CsvSource({
    "NL, 2027-03-29, EASTER_MONDAY",
    "NL, 2027-04-27, KINGS_DAY",
    "BE, 2027-07-21, BELGIAN_NATIONAL_DAY",
    "BE, 2026-11-11, ARMISTICE_DAY",
    "NL, 2027-05-06, ASCENSION_DAY",
    "BE, 2026-11-02, AUTUMN_HOLIDAYS",
    "BE, 2026-12-21, CHRISTMAS_HOLIDAYS",
    "NL, 2027-01-02, CHRISTMAS_HOLIDAYS",
    "BE, 2027-02-08, SPRING_HOLIDAYS",
    "BE, 2027-04-09, EASTER_HOLIDAYS",
    "BE, 2026-04-06, EASTER_MONDAY",
    "BE, 2026-04-17, EASTER_HOLIDAYS",
    "BE, 2025-04-07, EASTER_HOLIDAYS",
    "NL, 2026-10-14, AUTUMN_HOLIDAYS",
    "NL, 2027-05-04, MAY_HOLIDAYS",
    "NL, 2027-08-02, SUMMER_HOLIDAYS"
  })
  void a_day_says_why_people_may_not_be_there(Country country, LocalDate day, Reason reason) {
    assertThat(new DaysOff(country).on(day)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "NL, 2027-06-21",
    "BE, 2027-04-27",
    "BE, 2026-11-09",
    "BE, 2027-02-15",
    "BE, 2027-04-12",
    "NL, 2026-11-11",
    "NL, 2027-01-04",
    "BE, 2026-04-20",
    "NL, 2027-06-08"
  })
  void other_days_are_ordinary(Country country, LocalDate day) {
    assertThat(new DaysOff(country).on(day)).isEmpty();
  }

  @Test
  void a_school_may_be_open_elsewhere_and_a_country_is_not() {
    assertThat(Reason.SPRING_HOLIDAYS.isOfSchools()).isTrue();
    assertThat(Reason.SECOND_DAY_OF_CHRISTMAS.isOfSchools()).isFalse();
  }
}
