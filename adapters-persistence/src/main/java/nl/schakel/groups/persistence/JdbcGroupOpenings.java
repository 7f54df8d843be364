package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.schakel.groups.GroupSeries.Opening;
import nl.schakel.groups.GroupSeries.Openings;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement, for however many groups. */
@Repository
class JdbcGroupOpenings implements Openings {

  private static final String SINCE =
      """
      select (array_agg(g.id order by g.open_since desc))[1] as id, g.municipality, g.language,
        min(first.starts_at) as begins,
        (array_agg(first.zone order by first.starts_at))[1] as zone, max(g.open_since) as since
      from groups.parent_group g
      cross join lateral (
        select m.starts_at, m.zone from groups.meeting m where m.group_id = g.id
        order by m.starts_at limit 1) first
      where g.state in ('RECRUITING', 'CONFIRMED', 'RUNNING') and g.open_since >= :from
        and first.starts_at > :now
      group by g.municipality, g.language order by since desc, id limit :atMost
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcGroupOpenings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Opening> since(Instant from, int atMost) {
    return jdbc.sql(SINCE)
        .param("from", Moments.utc(from))
        .param("now", Moments.utc(clock.instant()))
        .param("atMost", atMost)
        .query(JdbcGroupOpenings::opening)
        .list();
  }

  private static Opening opening(ResultSet row, int number) throws SQLException {
    return new Opening(
        new ParentGroupId(GroupColumns.id(row, "id")),
        new MunicipalityCode(row.getString("municipality")),
        new Language(row.getString("language")),
        Moments.read(row, "begins"),
        ZoneId.of(row.getString("zone")),
        Moments.read(row, "since"));
  }
}
