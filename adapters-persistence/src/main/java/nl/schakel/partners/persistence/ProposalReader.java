package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.ProfileProposal;
import nl.schakel.partners.model.ProfileProposal.Approved;
import nl.schakel.partners.model.ProfileProposal.Declined;
import nl.schakel.partners.model.ProfileProposal.Open;
import nl.schakel.partners.model.ProfileProposal.Told;
import nl.schakel.partners.model.ProfileProposal.Withdrawn;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads a proposal from its row. */
@Component
class ProposalReader implements RowMapper<ProfileProposal> {

  private final ProfileJson json;

  ProposalReader(ProfileJson json) {
    this.json = json;
  }

  @Override
  public ProfileProposal mapRow(ResultSet row, int number) throws SQLException {
    Told told = told(row);
    return switch (ProposalState.valueOf(row.getString("state"))) {
      case OPEN -> new Open(told);
      case APPROVED -> new Approved(told, row.getObject("decided_by", UUID.class), decided(row));
      case DECLINED ->
          new Declined(
              told, row.getString("reason"), row.getObject("decided_by", UUID.class), decided(row));
      case WITHDRAWN -> new Withdrawn(told, decided(row));
    };
  }

  private Told told(ResultSet row) throws SQLException {
    return new Told(
        new ProfileProposal.Id(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("partner", UUID.class)),
        json.read(row.getString("profile"), Profile.class),
        row.getLong("basis"),
        row.getObject("by_account", UUID.class),
        new PersonId(row.getObject("by_person", UUID.class)),
        row.getObject("since", OffsetDateTime.class).toInstant());
  }

  private static Instant decided(ResultSet row) throws SQLException {
    return row.getObject("decided_at", OffsetDateTime.class).toInstant();
  }
}
