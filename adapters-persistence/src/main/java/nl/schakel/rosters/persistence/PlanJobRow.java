package nl.schakel.rosters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Fault;
import nl.schakel.rosters.model.PlanJob.Order;
import nl.schakel.rosters.model.PlanJob.Running;
import nl.schakel.rosters.model.PlanJob.State;
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
    Order order = new OrderRow(json).read(row);
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
        new OrderRow(json).read(row),
        row.getInt("attempt"),
        row.getBoolean("stopping"),
        Moments.read(row, "begun_at"),
        row.getObject("clashes") == null
            ? Optional.empty()
            : Optional.of(
                new Verdict(row.getInt("clashes"), row.getInt("missing"), row.getInt("uneven"))));
  }

  private Plan plan(ResultSet row) throws SQLException {
    return json.readValue(row.getString("plan"), Plan.class);
  }
}
