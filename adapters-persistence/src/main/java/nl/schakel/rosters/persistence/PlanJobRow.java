package nl.schakel.rosters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Fault;
import nl.schakel.rosters.model.PlanJob.Order;
import nl.schakel.rosters.model.PlanJob.Running;
import nl.schakel.rosters.model.PlanJob.State;
import nl.schakel.rosters.model.PlanJob.Wishes;
import nl.schakel.shared.persistence.Jsonb;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How a search for a plan is read and written; what is asked for and found are JSON. */
record PlanJobRow(JsonMapper json) {

  static final String SAVE =
      """
      update rosters.plan_job set state = :state, plan = coalesce(:plan, plan), fault = :fault,
        over_at = :overAt, lease_until = null
      """;

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

  /** What waits or runs is changed by other statements. */
  Map<String, @Nullable Object> columns(PlanJob job) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", job.getId().value());
    columns.put("state", job.state().name());
    columns.put("plan", null);
    columns.put("fault", null);
    columns.put("overAt", null);
    switch (job) {
      case PlanJob.Waiting _, Running _ -> {}
      case PlanJob.Proposed(var _, var plan, var at) -> {
        columns.put("plan", text(plan));
        columns.put("overAt", Moments.utc(at));
      }
      case PlanJob.Accepted(var _, var plan, var at) -> {
        columns.put("plan", text(plan));
        columns.put("overAt", Moments.utc(at));
      }
      case PlanJob.Discarded(var _, var at) -> columns.put("overAt", Moments.utc(at));
      case PlanJob.Failed(var _, var why, var at) -> {
        columns.put("fault", why.name());
        columns.put("overAt", Moments.utc(at));
      }
    }
    return columns;
  }

  private Object text(Plan plan) {
    return Jsonb.of(json.writeValueAsString(plan));
  }

  PlanJob job(ResultSet row) throws SQLException {
    Order order = order(row);
    return switch (State.valueOf(row.getString("state"))) {
      case WAITING -> new PlanJob.Waiting(order);
      case RUNNING -> running(row);
      case PROPOSED -> new PlanJob.Proposed(order, plan(row), Moments.read(row, "over_at"));
      case ACCEPTED -> new PlanJob.Accepted(order, plan(row), Moments.read(row, "over_at"));
      case DISCARDED -> new PlanJob.Discarded(order, Moments.read(row, "over_at"));
      case FAILED ->
          new PlanJob.Failed(
              order, Fault.valueOf(row.getString("fault")), Moments.read(row, "over_at"));
    };
  }

  Running running(ResultSet row) throws SQLException {
    return new Running(
        order(row),
        row.getInt("attempt"),
        row.getBoolean("stopping"),
        Moments.read(row, "begun_at"),
        row.getObject("clashes") == null
            ? Optional.empty()
            : Optional.of(
                new Verdict(row.getInt("clashes"), row.getInt("missing"), row.getInt("uneven"))));
  }

  private Order order(ResultSet row) throws SQLException {
    return new Order(
        new PlanJobId(row.getObject("id", UUID.class)),
        new MunicipalAgreementId(row.getObject("agreement", UUID.class)),
        new OrganisationId(row.getObject("provider", UUID.class)),
        json.readValue(row.getString("wishes"), Wishes.class),
        row.getLong("seed"),
        new PersonId(row.getObject("started_by", UUID.class)),
        Moments.read(row, "started_at"));
  }

  private Plan plan(ResultSet row) throws SQLException {
    return json.readValue(row.getString("plan"), Plan.class);
  }
}
