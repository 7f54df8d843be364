package nl.schakel.learning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.learning.model.Programme.Accreditation;
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
}
