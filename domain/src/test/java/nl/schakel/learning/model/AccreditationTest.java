package nl.schakel.learning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.people.OrganisationId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The e-learning on the second generation: 2 points when completed before 19 February 2026. */
class AccreditationTest {

  private final Accreditation registerplein =
      new Accreditation(
          OrganisationId.next(),
          new BigDecimal(2),
          Optional.of(LocalDate.of(2024, 2, 19)),
          LocalDate.of(2026, 2, 19),
          ZoneId.of("Europe/Amsterdam"));

  @ParameterizedTest
  @CsvSource({
    "2024-02-18T22:59:59Z, false, the day before it began",
    "2024-02-18T23:00:00Z, true, its first moment in Amsterdam",
    "2026-02-18T22:59:59Z, true, the day before counts",
    "2026-02-18T23:00:00Z, false, the day itself does not"
  })
  void the_day_before_counts_and_the_day_itself_does_not(
      Instant completion, boolean counts, String because) {
    assertThat(registerplein.isValid(completion)).as(because).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Brussels, 2026-03-29, 2026-03-28T22:59:59Z, true, the last second of winter time",
    "Europe/Brussels, 2026-03-29, 2026-03-28T23:00:00Z, false, the day on which the clock jumps",
    "Europe/Amsterdam, 2026-03-30, 2026-03-29T21:59:59Z, true, that day has an hour less",
    "Europe/Amsterdam, 2026-03-30, 2026-03-29T22:00:00Z, false, its midnight is an hour earlier",
    "Europe/Brussels, 2026-10-25, 2026-10-24T21:59:59Z, true, the last second of summer time",
    "Europe/Brussels, 2026-10-26, 2026-10-25T22:30:00Z, true, that day has an hour more",
    "Europe/Brussels, 2026-10-26, 2026-10-25T23:00:00Z, false, and then it is over",
    "Europe/Amsterdam, 2028-03-01, 2028-02-29T22:59:59Z, true, a leap day counts"
  })
  void the_day_is_the_one_of_the_register(
      ZoneId zone, LocalDate until, Instant completion, boolean counts, String because) {
    Accreditation accreditation =
        new Accreditation(OrganisationId.next(), BigDecimal.ONE, Optional.empty(), until, zone);
    assertThat(accreditation.isValid(completion)).as(because).isEqualTo(counts);
  }
}
