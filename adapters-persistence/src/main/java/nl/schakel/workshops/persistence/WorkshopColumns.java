package nl.schakel.workshops.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.workshops.model.Workshop;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.persistence.WorkshopReader.State;
import org.jspecify.annotations.Nullable;

/** How a workshop is written in its columns. */
final class WorkshopColumns {

  private WorkshopColumns() {}

  static Map<String, @Nullable Object> plan(Plan plan) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", plan.id().value());
    columns.put("chain", plan.chain().value());
    columns.put("keeper", plan.keeper().value());
    columns.put("startsAt", Moments.utc(plan.starts()));
    columns.put("place", plan.place());
    columns.put("agenda", plan.agenda());
    columns.put("parties", ids(plan.parties()));
    columns.put("revision", plan.changes().revision());
    columns.put("former", ids(plan.changes().former()));
    return columns;
  }

  private static UUID[] ids(Set<OrganisationId> organisations) {
    return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }

  static Set<OrganisationId> organisations(ResultSet row, String column) throws SQLException {
    return Arrays.stream((UUID[]) row.getArray(column).getArray())
        .map(OrganisationId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  static Map<String, @Nullable Object> progress(Workshop workshop) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", workshop.getId().value());
    columns.put("state", state(workshop).name());
    for (String empty : new String[] {"round", "code", "codeUntil", "findings", "endedAt"}) {
      columns.put(empty, null);
    }
    switch (workshop) {
      case Workshop.Planned _ -> {}
      case Workshop.Open(var _, var code, var round) -> {
        columns.put("round", round.name());
        columns.put("code", code.value());
        columns.put("codeUntil", Moments.utc(code.until()));
      }
      case Workshop.Concluded(var _, var findings, var at) -> {
        columns.put("findings", findings);
        columns.put("endedAt", Moments.utc(at));
      }
      case Workshop.Cancelled(var _, var at) -> columns.put("endedAt", Moments.utc(at));
    }
    return columns;
  }

  private static State state(Workshop workshop) {
    return switch (workshop) {
      case Workshop.Planned _ -> State.PLANNED;
      case Workshop.Open _ -> State.OPEN;
      case Workshop.Concluded _ -> State.CONCLUDED;
      case Workshop.Cancelled _ -> State.CANCELLED;
    };
  }
}
