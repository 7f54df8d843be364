package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.PartnerEvent.Step;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.query.DirectoryDesk.Alike;
import nl.schakel.partners.query.DirectoryDesk.Common;
import nl.schakel.partners.query.DirectoryDesk.Doubt;
import nl.schakel.partners.query.DirectoryDesk.Line;
import nl.schakel.partners.query.DirectoryDesk.Proposal;
import nl.schakel.partners.query.PartnerBook.Standing;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.springframework.stereotype.Component;

/** Reads what lies on the desk of whoever keeps the directory. */
@Component
class DeskReader {

  static final String DOUBT =
      """
      select c.partner, p.name, c.id, c.content ->> 'function' as function, c.verified_at,
        c.complaint
      from partners.contact_point c join partners.partner p on p.organisation = c.partner
      """;

  private final ProfileJson json;

  DeskReader(ProfileJson json) {
    this.json = json;
  }

  LocalizedText text(ResultSet row, String column) throws SQLException {
    return json.read(row.getString(column), LocalizedText.class);
  }

  Line line(ResultSet row, int number) throws SQLException {
    return line(row, "");
  }

  private Line line(ResultSet row, String side) throws SQLException {
    return new Line(
        new OrganisationId(row.getObject(side + "organisation", UUID.class)),
        new Slug(row.getString(side + "slug")),
        text(row, side + "name"),
        OrganisationKind.valueOf(row.getString(side + "kind")),
        Standing.valueOf(row.getString(side + "state")));
  }

  Doubt doubt(ResultSet row, int number) throws SQLException {
    return new Doubt(
        new OrganisationId(row.getObject("partner", UUID.class)),
        text(row, "name"),
        new ContactPointId(row.getObject("id", UUID.class)),
        text(row, "function"),
        Optional.ofNullable(row.getObject("verified_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("complaint")));
  }

  Proposal proposal(ResultSet row, int number) throws SQLException {
    String state = row.getString("state");
    return new Proposal(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getObject("partner", UUID.class)),
        state.equals("OPEN") ? Step.PROPOSED : Step.valueOf(state),
        json.read(row.getString("profile"), Profile.class),
        row.getLong("basis"),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("reason")));
  }

  Alike alike(ResultSet row, int number) throws SQLException {
    return new Alike(
        line(row, "one_"),
        line(row, "other_"),
        Common.valueOf(row.getString("common")),
        row.getString("what"));
  }
}
