package nl.schakel.referrals.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.referrals.query.ReferralBoxes.Item;
import nl.schakel.referrals.query.ReferralBoxes.Watched;
import nl.schakel.shared.persistence.Moments;

/** Reads lines of lists. */
final class ItemReader {

  private ItemReader() {}

  static Item item(ResultSet row, int number) throws SQLException {
    return new Item(
        new ReferralId(id(row, "id")),
        row.getLong("version"),
        new ChainId(id(row, "chain")),
        row.getInt("chain_version"),
        new LinkId(id(row, "link")),
        TopicCode.of(row.getString("topic")),
        new MunicipalityCode(row.getString("municipality")),
        new OrganisationId(id(row, "other")),
        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
        ReferralState.valueOf(row.getString("state")),
        Moments.read(row, "since"),
        Urgency.valueOf(row.getString("urgency")),
        Moments.readIfAny(row, "deadline"),
        Notice.valueOf(row.getString("notice")),
        row.getBoolean("acknowledged"));
  }

  static Watched watched(ResultSet row, int number) throws SQLException {
    return new Watched(
        new ReferralId(id(row, "id")),
        new ChainId(id(row, "chain")),
        ReferralState.valueOf(row.getString("state")),
        Moments.read(row, "due_at"),
        Notice.valueOf(row.getString("notice")));
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
