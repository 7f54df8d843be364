package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.model.ParentGroup.State;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.RowMapper;

/** Reads groups without their meetings. */
final class GroupReader implements RowMapper<ParentGroup> {

  @Override
  public ParentGroup mapRow(ResultSet row, int number) throws SQLException {
    Plan plan = plan(row);
    return switch (state(row)) {
      case PLANNED -> new ParentGroup.Planned(plan);
      case RECRUITING -> new ParentGroup.Recruiting(plan);
      case CONFIRMED -> new ParentGroup.Confirmed(plan);
      case RUNNING -> new ParentGroup.Running(plan);
      case COMPLETED -> new ParentGroup.Completed(plan, Moments.read(row, "over_at"));
      case CANCELLED ->
          new ParentGroup.Cancelled(
              plan, Optional.ofNullable(row.getString("reason")), Moments.read(row, "over_at"));
    };
  }

  static State state(ResultSet row) throws SQLException {
    return State.valueOf(row.getString("state"));
  }

  static Plan plan(ResultSet row) throws SQLException {
    return new Plan(
        new ParentGroupId(GroupColumns.id(row, "id")),
        new MunicipalAgreementId(GroupColumns.id(row, "agreement")),
        new MunicipalityCode(row.getString("municipality")),
        new OrganisationId(GroupColumns.id(row, "provider")),
        new Language(row.getString("language")),
        new Arrangement(
            row.getString("place"),
            row.getInt("minimum"),
            row.getInt("maximum"),
            row.getInt("meetings"),
            row.getObject("decide_on", LocalDate.class)),
        row.getInt("parents"),
        Moments.readIfAny(row, "open_since"),
        row.getLong("version"));
  }
}
