package nl.schakel.communities.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Funnel.Movement;
import nl.schakel.communities.model.Funnel.Numbers;
import nl.schakel.communities.model.Reading;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.port.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReadings implements Readings {

  private static final String READINGS =
      "select * from communities.reading where community_id = :id order by day";

  /** Who came on a day and who went, by team. */
  private static final String MOVEMENTS =
      """
      select team_id, day, sum(change) as change from (
        select team_id, (joined_at at time zone 'Europe/Amsterdam')::date as day, 1 as change
        from communities.member where community_id = :id
        union all
        select team_id, (left_at at time zone 'Europe/Amsterdam')::date, -1
        from communities.member where community_id = :id and left_at is not null) moved
      group by team_id, day
      """;

  private static final String PUT =
      """
      insert into communities.reading (id, community_id, team_id, stage, day, people)
      values (:reading, :id, :team, :stage, :day, :people)
      on conflict (community_id, team_id, stage, day) do update set people = excluded.people
      """;

  private final JdbcClient jdbc;
  private final NotedReadings noted;

  JdbcReadings(JdbcClient jdbc, NotedReadings noted) {
    this.jdbc = jdbc;
    this.noted = noted;
  }

  @Override
  public Numbers of(CommunityId community) {
    return new Numbers(readings(community), movements(community));
  }

  private List<Reading> readings(CommunityId community) {
    return jdbc.sql(READINGS)
        .param("id", community.value())
        .query((row, _) -> NotedReadings.reading(row))
        .list();
  }

  private List<Movement> movements(CommunityId community) {
    return jdbc.sql(MOVEMENTS)
        .param("id", community.value())
        .query(
            (row, _) ->
                new Movement(
                    MemberReader.team(row),
                    row.getObject("day", LocalDate.class),
                    row.getInt("change")))
        .list();
  }

  @Override
  public Optional<Reading> find(CommunityId community, Reading.Id id) {
    return noted.find(community, id);
  }

  @Override
  public void remove(CommunityId community, Reading.Id id) {
    noted.remove(community, id);
  }

  @Override
  public void put(CommunityId community, Reading reading) {
    jdbc.sql(PUT)
        .param("reading", Reading.Id.next().value())
        .param("id", community.value())
        .param("team", reading.team().map(Team.Id::value).orElse(null))
        .param("stage", reading.stage().name())
        .param("day", reading.day())
        .param("people", reading.people())
        .update();
  }
}
