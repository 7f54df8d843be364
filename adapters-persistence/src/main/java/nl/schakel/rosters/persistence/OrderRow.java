package nl.schakel.rosters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.PlanJob.Order;
import nl.schakel.rosters.model.PlanJob.Wishes;
import nl.schakel.shared.persistence.Jsonb;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How what is asked for is read and written. */
record OrderRow(JsonMapper json) {

  Map<String, @Nullable Object> columns(Order order) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", order.id().value());
    columns.put("agreement", order.agreement().value());
    columns.put("provider", order.provider().value());
    columns.put("wishes", Jsonb.of(json.writeValueAsString(order.wishes())));
    columns.put("seed", order.seed());
    columns.put("by", order.by().value());
    columns.put("at", Moments.utc(order.at()));
    return columns;
  }

  Order read(ResultSet row) throws SQLException {
    return new Order(
        new PlanJobId(row.getObject("id", UUID.class)),
        new MunicipalAgreementId(row.getObject("agreement", UUID.class)),
        new OrganisationId(row.getObject("provider", UUID.class)),
        json.readValue(row.getString("wishes"), Wishes.class),
        row.getLong("seed"),
        new PersonId(row.getObject("started_by", UUID.class)),
        Moments.read(row, "started_at"));
  }
}
