package nl.schakel.learning.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.model.Programme.Accreditation;
import nl.schakel.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One element of the column {@code accreditations}. */
record AccreditationAsJson(
    UUID register,
    BigDecimal points,
    @Nullable LocalDate validFrom,
    LocalDate validUntil,
    String zone) {

  static AccreditationAsJson of(Accreditation accreditation) {
    return new AccreditationAsJson(
        accreditation.register().value(),
        accreditation.points(),
        accreditation.validFrom().orElse(null),
        accreditation.validUntil(),
        accreditation.zone().getId());
  }

  Accreditation toAccreditation() {
    return new Accreditation(
        new OrganisationId(register),
        points,
        Optional.ofNullable(validFrom),
        validUntil,
        ZoneId.of(zone));
  }
}
