package nl.schakel.groups.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.groups.port.GroupArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGroupArchive implements GroupArchive {

  private static final String RECORDS =
      """
      select a.part, a.state, g.language, g.municipality, a.asked_at as "askedAt",
        a.answered_at as "answeredAt", a.reason, a.substitution
      from groups.ask a join groups.parent_group g on g.id = a.group_id where a.person = :person
      union all
      select l.part, 'LEADER', array_to_string(l.languages, ', '), null, null, null, null, null
      from groups.leader l where l.person = :person
      order by 5 nulls last, 1
      """;

  private static final String FORGET =
      """
      with over as (
        select g.id from groups.parent_group g
        where coalesce(g.over_at, greatest(
            (select max(t.ends_on + 1)::timestamptz from groups.terms t
              where t.agreement = g.agreement),
            (select max(m.starts_at) from groups.meeting m where m.group_id = g.id))) < :end
          and (g.reason is not null
          or exists (select 1 from groups.ask a where a.group_id = g.id))
        order by g.over_at, g.id limit :atMost for update skip locked),
      asked as (delete from groups.ask where group_id in (select id from over)),
      taken as (
        delete from groups.booking where group_id in (select id from over) and person is not null)
      update groups.parent_group set reason = null where id in (select id from over)
      """;

  private final JdbcClient jdbc;

  JdbcGroupArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    for (String table : List.of("booking", "ask", "leader")) {
      jdbc.sql("delete from groups." + table + " where person = :person")
          .param("person", person.value())
          .update();
    }
  }

  @Override
  public int forgetOverBefore(Instant end, int atMost) {
    return jdbc.sql(FORGET).param("end", Moments.utc(end)).param("atMost", atMost).update();
  }
}
