package nl.schakel.learning.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One element of the column {@code accreditations}.
 *
 * @param assessmentRequired absent in what was kept before registers could ask for a test
 */
record AccreditationAsJson(
    UUID register,
    BigDecimal points,
    @Nullable LocalDate validFrom,
    LocalDate validUntil,
    String zone,
    @Nullable String courseId,
    @Nullable Boolean assessmentRequired) {

  static AccreditationAsJson of(Accreditation accreditation) {
    return new AccreditationAsJson(
        accreditation.register().value(),
        accreditation.points(),
        accreditation.validFrom().orElse(null),
        accreditation.validUntil(),
        accreditation.zone().getId(),
        accreditation.courseId().orElse(null),
        accreditation.assessmentRequired());
  }

  Accreditation toAccreditation() {
    return new Accreditation(
        new OrganisationId(register),
        points,
        Optional.ofNullable(validFrom),
        validUntil,
        ZoneId.of(zone),
        Optional.ofNullable(courseId),
        Boolean.TRUE.equals(assessmentRequired));
  }
}
