package nl.schakel.supervision.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.supervision.port.CircleArchive;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCircleArchive implements CircleArchive {

  private static final String RECORDS =
      """
      select c.name, 'MEMBER' as part, m.joined_at as "joinedAt", m.gone_at as "goneAt",
        m.gone_way as "goneWay", m.gone_why as "goneWhy"
      from supervision.member m join supervision.circle c on c.id = m.circle_id
      where m.person_id = :person
      union all
      select c.name, 'FACILITATOR', null, c.ended_at, null, null
      from supervision.circle c where c.facilitator = :person
      order by 3 nulls last, 1
      """;

  private static final String FORGET_GONE =
      """
      delete from supervision.member where ctid in (
        select m.ctid from supervision.member m join supervision.circle c on c.id = m.circle_id
        where m.gone_at < :end or c.ended_at < :end
        limit :atMost for update of m skip locked)
      """;

  private final JdbcClient jdbc;

  JdbcCircleArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql("delete from supervision.member where person_id = :person")
        .param("person", person.value())
        .update();
    jdbc.sql("update supervision.circle set facilitator = null where facilitator = :person")
        .param("person", person.value())
        .update();
  }

  @Override
  public int forgetGoneBefore(Instant end, int atMost) {
    jdbc.sql("update supervision.circle set facilitator = null where ended_at < :end")
        .param("end", Moments.utc(end))
        .update();
    return jdbc.sql(FORGET_GONE).param("end", Moments.utc(end)).param("atMost", atMost).update();
  }
}
