package nl.schakel.requests.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.agreements.GrantId;
import nl.schakel.requests.model.Line;
import nl.schakel.requests.port.Lines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLines implements Lines {

  private static final String BEGIN =
      "insert into requests.line (grant_id, arrivals) values (:grant, 0) on conflict do nothing";

  private static final String LOCK =
      "select arrivals from requests.line where grant_id = :grant for update";

  /** A statement of its own after the lock, so that it sees what the one before us gave. */
  private static final String COUNT =
      """
      select
        count(*) filter (where free_number is not null and (:period = 0 or free_year = :year))
          as given,
        coalesce(array_agg(free_number) filter (
          where free_number is not null and free_period = :period), '{}') as numbers,
        count(*) filter (where state = 'WAITING_FOR_QUOTA') as waiting
      from requests.request
      where grant_id = :grant and (free_number is not null or state = 'WAITING_FOR_QUOTA')
      """;

  private final JdbcClient jdbc;

  JdbcLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Line lock(GrantId grant, int period, int year, int quota) {
    jdbc.sql(BEGIN).param("grant", grant.value()).update();
    long arrivals = jdbc.sql(LOCK).param("grant", grant.value()).query(Long.class).single();
    return jdbc.sql(COUNT)
        .param("grant", grant.value())
        .param("period", period)
        .param("year", year)
        .query(
            (row, _) ->
                new Line(
                    grant,
                    period,
                    year,
                    quota,
                    row.getInt("given"),
                    numbers(row),
                    row.getInt("waiting"),
                    arrivals))
        .single();
  }

  @Override
  public void save(Line line) {
    jdbc.sql("update requests.line set arrivals = :arrivals where grant_id = :grant")
        .param("grant", line.grant().value())
        .param("arrivals", line.arrivals())
        .update();
  }

  private static Set<Integer> numbers(ResultSet row) throws SQLException {
    return Stream.of((Integer[]) row.getArray("numbers").getArray())
        .collect(Collectors.toUnmodifiableSet());
  }
}
