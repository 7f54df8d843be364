package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** How a group is written in its columns. */
final class GroupColumns {

  private GroupColumns() {}

  static Map<String, @Nullable Object> of(ParentGroup group) {
    Map<String, @Nullable Object> columns = new HashMap<>(plan(group.plan()));
    columns.put("state", group.state().name());
    columns.put("overAt", null);
    columns.put("reason", null);
    switch (group) {
      case ParentGroup.Going _ -> {}
      case ParentGroup.Completed(var _, var at) -> columns.put("overAt", Moments.utc(at));
      case ParentGroup.Cancelled(var _, var reason, var at) -> {
        columns.put("overAt", Moments.utc(at));
        columns.put("reason", reason.orElse(null));
      }
    }
    return columns;
  }

  private static Map<String, @Nullable Object> plan(Plan plan) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", plan.id().value());
    columns.put("agreement", plan.agreement().value());
    columns.put("municipality", plan.municipality().value());
    columns.put("provider", plan.provider().value());
    columns.put("language", plan.language().tag());
    Arrangement arrangement = plan.arrangement();
    columns.put("place", arrangement.place());
    columns.put("minimum", arrangement.minimum());
    columns.put("maximum", arrangement.maximum());
    columns.put("meetings", arrangement.meetings());
    columns.put("decideOn", arrangement.decision());
    columns.put("parents", plan.parents());
    columns.put("openSince", Moments.utc(plan.openSince()));
    return columns;
  }

  static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static UUID[] ids(Collection<OrganisationId> organisations) {
    return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }
}
