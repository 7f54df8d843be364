package nl.schakel.communities.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.communities.port.MemberArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMemberArchive implements MemberArchive {

  private static final String RECORDS =
      """
      select n.name, t.name as team, m.function, m.lead, m.since as "joinedAt",
        m.left_at as "leftAt", m.removed
      from communities.member m
      join communities.name n on n.community_id = m.community_id and n.until is null
      left join communities.team t on t.id = m.team_id
      where m.person_id = :person order by m.since, m.id
      """;

  private static final String FORGET =
      """
      update communities.member
      set left_at = coalesce(left_at, :now), person_id = null, function = null, lead = false,
        removed = false
      where person_id = :person
      """;

  private static final String FORGET_GONE =
      """
      update communities.member set person_id = null, function = null, removed = false where id in (
        select id from communities.member where person_id is not null and left_at < :end
        limit :atMost for update skip locked)
      """;

  private final JdbcClient jdbc;
  private final JoinRequestArchive requests;

  JdbcMemberArchive(JdbcClient jdbc, JoinRequestArchive requests) {
    this.jdbc = jdbc;
    this.requests = requests;
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public List<Map<String, Object>> requestsOf(PersonId person) {
    return requests.recordsOf(person);
  }

  @Override
  public void forget(PersonId person, Instant now) {
    jdbc.sql(FORGET).param("person", person.value()).param("now", Moments.utc(now)).update();
    requests.forget(person, now);
  }

  @Override
  public int forgetGoneBefore(Instant end, int atMost) {
    int gone =
        jdbc.sql(FORGET_GONE).param("end", Moments.utc(end)).param("atMost", atMost).update();
    return gone + requests.forgetSettledBefore(end, atMost);
  }
}
