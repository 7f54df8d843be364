package nl.schakel.supervision.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.people.PersonId;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.model.Member;
import nl.schakel.supervision.model.Member.Departure;
import nl.schakel.supervision.model.Member.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads circles from their three tables with three questions, however many they are. */
@Component
class CircleTables {

  private static final String MEMBERS =
      """
      select circle_id, person_id, joined_at, gone_at, gone_way, gone_why
      from supervision.member where circle_id = any(:circles) order by joined_at, person_id
      """;

  private static final String ROUNDS =
      """
      select circle_id, edition_id from supervision.round
      where circle_id = any(:circles) order by number
      """;

  private final JdbcClient jdbc;

  CircleTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Reads those that a condition leaves.
   *
   * @param condition what follows {@code where}, in which {@code c} is the circle
   */
  List<Circle> where(String condition, Map<String, ?> parameters) {
    List<UUID> ids =
        jdbc.sql("select c.id from supervision.circle c where " + condition)
            .params(parameters)
            .query(UUID.class)
            .list();
    return ids.isEmpty() ? List.of() : read(ids.toArray(UUID[]::new));
  }

  private List<Circle> read(UUID[] ids) {
    CircleReader reader = new CircleReader(members(ids), rounds(ids));
    return jdbc.sql(
            """
            select c.* from supervision.circle c
            where c.id = any(:circles) order by array_position(:circles, c.id)
            """)
        .param("circles", ids)
        .query((row, _) -> reader.read(row))
        .list();
  }

  private Map<UUID, List<Member>> members(UUID[] ids) {
    Map<UUID, List<Member>> all = new HashMap<>();
    jdbc.sql(MEMBERS)
        .param("circles", ids)
        .query(
            row -> {
              circle(all, row).add(member(row));
            });
    return all;
  }

  private Map<UUID, List<EditionId>> rounds(UUID[] ids) {
    Map<UUID, List<EditionId>> all = new HashMap<>();
    jdbc.sql(ROUNDS)
        .param("circles", ids)
        .query(
            row -> {
              circle(all, row).add(new EditionId(row.getObject("edition_id", UUID.class)));
            });
    return all;
  }

  private static <T> List<T> circle(Map<UUID, List<T>> all, ResultSet row) throws SQLException {
    return all.computeIfAbsent(row.getObject("circle_id", UUID.class), _ -> new ArrayList<>());
  }

  private static Member member(ResultSet row) throws SQLException {
    Instant joined = row.getObject("joined_at", OffsetDateTime.class).toInstant();
    OffsetDateTime gone = row.getObject("gone_at", OffsetDateTime.class);
    String why = row.getString("gone_why");
    String way = row.getString("gone_way");
    return new Member(
        new PersonId(row.getObject("person_id", UUID.class)),
        joined,
        Optional.ofNullable(gone)
            .map(at -> new Departure(at.toInstant(), Way.valueOf(way), Optional.ofNullable(why))));
  }
}
