package nl.schakel.communities.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.model.Naming;
import nl.schakel.communities.model.Naming.Former;
import nl.schakel.communities.model.Naming.Name;
import nl.schakel.communities.model.Team;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a community has several of, for many at once. */
@Component
class CommunityParts {

  private static final String NAMES =
      "select * from communities.name where community_id = any(:ids) order by number";
  private static final String TEAMS =
      "select * from communities.team where community_id = any(:ids) order by number, name";

  private final JdbcClient jdbc;

  CommunityParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A name, and how it ended if it did. */
  record NameRow(Name name, Optional<Instant> until, Optional<String> reason) {}

  /** The last is the one that it has. */
  static Naming naming(List<NameRow> rows) {
    return new Naming(
        rows.getLast().name(),
        rows.stream()
            .flatMap(
                row ->
                    row.until().stream()
                        .map(end -> new Former(row.name(), row.reason().orElse(""), end)))
            .toList());
  }

  Map<UUID, List<NameRow>> names(UUID[] communities) {
    Map<UUID, List<NameRow>> all = new HashMap<>();
    jdbc.sql(NAMES)
        .param("ids", communities)
        .query(
            row -> {
              of(all, row)
                  .add(
                      new NameRow(
                          new Name(row.getString("name"), new Slug(row.getString("slug"))),
                          Moments.readIfAny(row, "until"),
                          Optional.ofNullable(row.getString("reason"))));
            });
    return all;
  }

  Map<UUID, List<Team>> teams(UUID[] communities) {
    Map<UUID, List<Team>> all = new HashMap<>();
    jdbc.sql(TEAMS)
        .param("ids", communities)
        .query(
            row -> {
              of(all, row)
                  .add(
                      new Team(
                          new Team.Id(row.getObject("id", UUID.class)),
                          row.getString("name"),
                          row.getBoolean("current")));
            });
    return all;
  }

  private static <T> List<T> of(Map<UUID, List<T>> all, ResultSet row) throws SQLException {
    return all.computeIfAbsent(row.getObject("community_id", UUID.class), _ -> new ArrayList<>());
  }
}
