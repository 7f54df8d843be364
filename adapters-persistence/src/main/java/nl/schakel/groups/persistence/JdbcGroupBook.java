package nl.schakel.groups.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Leader;
import nl.schakel.groups.model.Team;
import nl.schakel.groups.query.GroupBook;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement for the list, three for one group. */
@Repository
class JdbcGroupBook implements GroupBook {

  private static final String SELECT =
      """
      select g.*, dates.many as dated, dates.first_start, dates.last_end,
        (select array_agg(a.part) from groups.ask a where a.group_id = g.id
          and a.meeting_id is null and a.state = 'ACCEPTED') as accepted
      from groups.parent_group g
      cross join lateral (
        select count(*) as many, min(m.starts_at) as first_start,
          max(m.starts_at + m.minutes * interval '1 minute') as last_end
        from groups.meeting m where m.group_id = g.id) dates
      """;

  private static final String OF =
      """
       where g.provider = any(:providers)
      order by g.state in ('COMPLETED', 'CANCELLED'), dates.first_start nulls first, g.id
      limit 500
      """;

  private final JdbcClient jdbc;

  JdbcGroupBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Line> of(Collection<OrganisationId> providers) {
    return jdbc.sql(SELECT + OF)
        .param("providers", GroupColumns.ids(providers))
        .query((row, _) -> line(row))
        .list();
  }

  @Override
  public Optional<Sheet> find(ParentGroupId id) {
    return jdbc.sql(SELECT + " where g.id = :id")
        .param("id", id.value())
        .query((row, _) -> sheet(id, line(row), Optional.ofNullable(row.getString("reason"))))
        .optional();
  }

  static Line line(ResultSet row) throws SQLException {
    return new Line(
        GroupReader.plan(row),
        GroupReader.state(row),
        new Team(accepted(row.getArray("accepted")), row.getInt("dated")),
        Moments.readIfAny(row, "first_start"),
        Moments.readIfAny(row, "last_end"));
  }

  private static Set<GroupPart> accepted(Array parts) throws SQLException {
    return parts == null
        ? Set.of()
        : Arrays.stream((String[]) parts.getArray())
            .map(GroupPart::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  private Sheet sheet(ParentGroupId id, Line line, Optional<String> reason) {
    return new Sheet(
        line,
        reason,
        jdbc.sql(JdbcMeetings.OF)
            .param("group", id.value())
            .query((row, _) -> MeetingReader.dated(row))
            .list(),
        jdbc.sql(JdbcAsks.OF)
            .param("group", id.value())
            .query((row, _) -> AskReader.asked(row))
            .list());
  }

  @Override
  public List<Leader> leaders(Collection<OrganisationId> providers) {
    return jdbc.sql(
            "select * from groups.leader where provider = any(:providers) order by person, part")
        .param("providers", GroupColumns.ids(providers))
        .query((row, _) -> JdbcLeaders.leader(row))
        .list();
  }
}
