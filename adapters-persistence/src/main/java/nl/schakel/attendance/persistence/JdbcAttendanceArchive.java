package nl.schakel.attendance.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.attendance.port.AttendanceArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAttendanceArchive implements AttendanceArchive {

  private static final String RECORDS =
      """
      select session::text, enrolment::text, begins::text, mark, minutes, noted_at::text,
        checked_in::text
      from attendance.mark where person = :person order by begins, session
      """;

  private static final String LEADS =
      """
      select edition::text, null as session, null as reason from attendance.leader
      where person = :person
      union all
      select edition::text, session::text, reason from attendance.substitute
      where :person in (substitute, absent)
      order by 1, 2
      """;

  /** The mark stays and is counted; what led to a person, and what was said about them, goes. */
  private static final String FORGET =
      """
      with forgotten as (
        update attendance.mark set person = null where %s returning session, enrolment),
      reasons as (
        update attendance.correction c set reason = '' from forgotten f
        where c.enrolment = f.enrolment and c.session = f.session)
      select count(*) from forgotten
      """;

  private static final String HELD_BEFORE =
      """
      (session, enrolment) in (select session, enrolment from attendance.mark
        where person is not null and begins < :end order by begins limit :atMost
        for update skip locked)
      """;

  private final JdbcClient jdbc;

  JdbcAttendanceArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public List<Map<String, Object>> leadsOf(PersonId person) {
    return jdbc.sql(LEADS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql(FORGET.formatted("person = :person"))
        .param("person", person.value())
        .query(Long.class)
        .single();
    remove("leader where person", person);
    remove("substitute where substitute", person);
    remove("substitute where absent", person);
  }

  private void remove(String which, PersonId person) {
    jdbc.sql("delete from attendance." + which + " = :person")
        .param("person", person.value())
        .update();
  }

  @Override
  public int forgetHeldBefore(Instant end, int atMost) {
    return jdbc.sql(FORGET.formatted(HELD_BEFORE))
        .param("end", Moments.utc(end))
        .param("atMost", atMost)
        .query(Integer.class)
        .single();
  }
}
