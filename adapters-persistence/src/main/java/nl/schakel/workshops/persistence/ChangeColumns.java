package nl.schakel.workshops.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.workshops.model.ChainChange;
import org.jspecify.annotations.Nullable;

/** How a change of a chain is written in its columns. */
final class ChangeColumns {

  private enum Kind {
    DROP,
    DETOUR,
    CONDITION
  }

  private ChangeColumns() {}

  static Map<String, @Nullable Object> of(Optional<ChainChange> change) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    for (String empty :
        new String[] {
          "change", "link", "occasion", "days", "instead", "force", "condition", "otherwise"
        }) {
      columns.put(empty, null);
    }
    change.ifPresent(some -> put(columns, some));
    return columns;
  }

  private static void put(Map<String, @Nullable Object> columns, ChainChange change) {
    columns.put("link", change.link().value());
    switch (change) {
      case ChainChange.Drop _ -> columns.put("change", Kind.DROP.name());
      case ChainChange.Detour(var _, var alternative) -> {
        columns.put("change", Kind.DETOUR.name());
        columns.put("occasion", alternative.occasion().name());
        columns.put("days", alternative.days().orElse(null));
        columns.put("instead", alternative.instead().value());
      }
      case ChainChange.Condition(var _, var force, var text, var instead) -> {
        columns.put("change", Kind.CONDITION.name());
        columns.put("force", force.name());
        columns.put("condition", text);
        columns.put("otherwise", instead.orElse(null));
      }
    }
  }

  static Optional<ChainChange> read(ResultSet row) throws SQLException {
    String kind = row.getString("change");
    if (kind == null) {
      return Optional.empty();
    }
    LinkId link = new LinkId(row.getObject("link", UUID.class));
    return Optional.of(
        switch (Kind.valueOf(kind)) {
          case DROP -> new ChainChange.Drop(link);
          case DETOUR -> new ChainChange.Detour(link, alternative(row));
          case CONDITION ->
              new ChainChange.Condition(
                  link,
                  Link.Force.valueOf(row.getString("force")),
                  row.getString("condition"),
                  Optional.ofNullable(row.getString("otherwise")));
        });
  }

  private static Link.Alternative alternative(ResultSet row) throws SQLException {
    return new Link.Alternative(
        Link.Occasion.valueOf(row.getString("occasion")),
        Optional.ofNullable(row.getObject("days", Integer.class)),
        new LinkId(row.getObject("instead", UUID.class)));
  }
}
