package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.learning.query.Prospectus.Admission;
import nl.schakel.learning.query.Prospectus.Points;
import nl.schakel.learning.query.Prospectus.Role;
import nl.schakel.shared.persistence.ReadOnce;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads who takes part in offering a programme, who may come and what one earns by it. */
@Component
class OfferTerms {

  private static final TypeReference<List<ProvisionAsJson>> ROLES = new TypeReference<>() {};
  private static final TypeReference<List<AccreditationAsJson>> POINTS = new TypeReference<>() {};

  private final ReadOnce<List<Role>> roles;
  private final ReadOnce<List<Accreditation>> accreditations;

  OfferTerms(Json json) {
    this.roles = new ReadOnce<>(column -> roles(json.read(column, ROLES)));
    this.accreditations =
        new ReadOnce<>(
            column ->
                json.read(column, POINTS).stream()
                    .map(AccreditationAsJson::toAccreditation)
                    .toList());
  }

  static Admission admission(ResultSet row) throws SQLException {
    if (!row.getBoolean("is_restricted")) {
      return Admission.EVERYONE;
    }
    return row.getBoolean("has_exceptions") ? Admission.OTHERS_ON_REQUEST : Admission.SOME_ONLY;
  }

  List<Role> roles(ResultSet row) throws SQLException {
    return roles.read(row.getString("provisions"));
  }

  private static List<Role> roles(List<ProvisionAsJson> column) {
    return column.stream()
        .map(ProvisionAsJson::toProvision)
        .map(it -> new Role(it.organisation(), it.part(), it.testimonial()))
        .toList();
  }

  List<Accreditation> accreditations(ResultSet row) throws SQLException {
    return accreditations.read(row.getString("accreditations"));
  }

  List<Points> points(ResultSet row, Instant now) throws SQLException {
    return valid(accreditations(row), now);
  }

  /** What can be earned now. */
  static List<Points> valid(List<Accreditation> accreditations, Instant now) {
    return accreditations.stream()
        .filter(accreditation -> accreditation.isValid(now))
        .map(OfferTerms::points)
        .toList();
  }

  private static Points points(Accreditation accreditation) {
    return new Points(
        accreditation.register(),
        accreditation.points(),
        accreditation.validUntil(),
        accreditation.courseId(),
        accreditation.assessmentRequired());
  }
}
