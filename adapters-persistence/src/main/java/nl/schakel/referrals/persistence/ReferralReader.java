package nl.schakel.referrals.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Hops.Promptness;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Course;
import nl.schakel.referrals.model.Course.Acknowledged;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.port.Referrals.Kept;
import nl.schakel.shared.Country;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.RowMapper;

/** Reads referrals. */
record ReferralReader(ReferralJson json) implements RowMapper<Kept> {

  @Override
  public Kept mapRow(ResultSet row, int number) throws SQLException {
    StateReader states =
        new StateReader(
            details(row),
            Moments.read(row, "since"),
            json.particulars(row.getString("particulars")));
    Referral referral = states.read(ReferralState.valueOf(row.getString("state")), row);
    return new Kept(referral, row.getLong("version"));
  }

  private Details details(ResultSet row) throws SQLException {
    return new Details(
        new ReferralId(id(row, "id")),
        id(row, "fact"),
        route(row),
        optional(row, "sender").map(PersonId::new),
        optional(row, "handler").map(PersonId::new),
        Urgency.valueOf(row.getString("urgency")),
        json.content(row.getString("content")),
        Set.copyOf(organisations(row, "not_involved").toList()),
        optional(row, "predecessor").map(ReferralId::new),
        course(row));
  }

  private static Route route(ResultSet row) throws SQLException {
    return new Route(
        new ChainId(id(row, "chain")),
        row.getInt("chain_version"),
        new LinkId(id(row, "link")),
        TopicCode.of(row.getString("topic")),
        new MunicipalityCode(row.getString("municipality")),
        new OrganisationId(id(row, "referrer")),
        new OrganisationId(id(row, "receiver")),
        Country.valueOf(row.getString("country")),
        new OrganisationId(id(row, "keeper")),
        deadlines(row.getArray("deadlines")),
        organisations(row, "came_by").toList());
  }

  private static Deadlines deadlines(Array column) throws SQLException {
    Integer[] days = (Integer[]) column.getArray();
    return new Deadlines(days[0], days[1], days[2], days[3]);
  }

  private Course course(ResultSet row) throws SQLException {
    return new Course(
        Moments.readIfAny(row, "offered_at"),
        acknowledged(row),
        Moments.readIfAny(row, "answered_at"),
        Moments.readIfAny(row, "accepted_at"),
        Optional.ofNullable(row.getObject("contact", LocalDate.class)),
        json.handovers(row.getString("handovers")),
        json.feedback(row.getString("feedback")));
  }

  private static Optional<Acknowledged> acknowledged(ResultSet row) throws SQLException {
    Optional<Instant> at = Moments.readIfAny(row, "acknowledged_at");
    String promptness = Optional.ofNullable(row.getString("promptness")).orElse("");
    return at.map(each -> new Acknowledged(each, Promptness.valueOf(promptness)));
  }

  private static Stream<OrganisationId> organisations(ResultSet row, String column)
      throws SQLException {
    return Stream.of((UUID[]) row.getArray(column).getArray()).map(OrganisationId::new);
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static Optional<UUID> optional(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }
}
