package nl.schakel.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schakel.places.DaysOff.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolRegionTest {

  @ParameterizedTest
  @CsvSource({
    "GM0014, NL_NORTH",
    "GM0503, NL_MIDDLE",
    "GM0855, NL_SOUTH",
    "GM0202, NL_SOUTH",
    "GM0200, NL_MIDDLE",
    "GM0244, NL_NORTH",
    "GM1959, NL_MIDDLE",
    "24062, BE_FLEMISH",
    "21004, BE_FLEMISH"
  })
  void a_municipality_follows_its_region(String municipality, SchoolRegion region) {
    assertThat(SchoolRegion.of(new MunicipalityCode(municipality))).contains(region);
  }

  @Test
  void of_the_french_speaking_schools_nothing_is_known() {
    assertThat(SchoolRegion.of(new MunicipalityCode("62063"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NL_NORTH, 2026-10-12, AUTUMN_HOLIDAYS",
    "NL_SOUTH, 2027-02-15, SPRING_HOLIDAYS",
    "NL_MIDDLE, 2028-07-08, SUMMER_HOLIDAYS",
    "NL_SOUTH, 2028-09-03, SUMMER_HOLIDAYS",
    "BE_FLEMISH, 2027-04-11, EASTER_HOLIDAYS",
    "NL_NORTH, 2031-10-15, AUTUMN_HOLIDAYS"
  })
  void a_region_says_why_schools_are_closed(SchoolRegion region, LocalDate day, Reason reason) {
    assertThat(region.holiday(day)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "NL_SOUTH, 2026-10-12",
    "NL_NORTH, 2027-02-15",
    "NL_MIDDLE, 2028-08-21",
    "NL_NORTH, 2027-05-03",
    "BE_FLEMISH, 2026-10-26"
  })
  void in_another_region_schools_are_open(SchoolRegion region, LocalDate day) {
    assertThat(region.holiday(day)).isEmpty();
  }
}
