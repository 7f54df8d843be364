package nl.schakel.courses.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.courses.port.StudyArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStudyArchive implements StudyArchive {

  private static final String RECORDS =
      """
      select s.enrolment, s.edition, s.version, s.begun_at as "begunAt",
        s.finished_at as "finishedAt", cardinality(s.done) as "chaptersDone",
        (select jsonb_agg(jsonb_build_object('at', a.at, 'percentage', a.percentage,
            'passed', a.passed) order by a.number)::text
          from courses.attempt a where a.enrolment = s.enrolment) as attempts,
        (select jsonb_agg(jsonb_build_object('at', x.at, 'reason', x.reason) order by x.number)::text
          from courses.extra_attempt x where x.enrolment = s.enrolment) as "extraAttempts",
        (select jsonb_agg(jsonb_build_object('at', w.at, 'answer', w.answer, 'verdict', w.verdict)
            order by w.at)::text
          from courses.answer w where w.enrolment = s.enrolment) as answers
      from courses.study s where s.person = :person order by s.begun_at, s.enrolment
      """;

  private static final String OF_PERSON = "select enrolment from courses.study where person = :who";

  private static final String OVER =
      """
      select enrolment from courses.study
      where person is not null and touched_at < :end
      order by touched_at, enrolment limit :atMost for update skip locked
      """;

  private static final String OUTSIDE =
      """
      select enrolment, edition, at, score, way, reason, null as "takenBackAt",
        null as "takenBackBecause"
      from courses.outside_completion where person = :person
      union all
      select enrolment, edition, at, score, way, told_because, taken_back_at, reason
      from courses.outside_taken_back where person = :person
      order by at, enrolment
      """;

  private static final String FORGET_OUTSIDE =
      """
      with back as (
        update courses.outside_taken_back set person = null, reason = null, told_because = null
        where person is not null and %1$s)
      update courses.outside_completion set person = null, reason = null
      where person is not null and %1$s
      """;

  private final JdbcClient jdbc;

  JdbcStudyArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public List<Map<String, Object>> outsideOf(PersonId person) {
    return jdbc.sql(OUTSIDE).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql(FORGET_OUTSIDE.formatted("person = :person")).param("person", person.value()).update();
    forget(jdbc.sql(OF_PERSON).param("who", person.value()).query(UUID.class).list());
  }

  @Override
  public int forgetBefore(Instant end, int atMost) {
    jdbc.sql(FORGET_OUTSIDE.formatted("kept_at < :end")).param("end", Moments.utc(end)).update();
    return forget(
        jdbc.sql(OVER)
            .param("end", Moments.utc(end))
            .param("atMost", atMost)
            .query(UUID.class)
            .list());
  }

  private int forget(List<UUID> studies) {
    UUID[] all = studies.toArray(UUID[]::new);
    jdbc.sql("delete from courses.answer where enrolment = any(:all)").param("all", all).update();
    jdbc.sql("update courses.extra_attempt set reason = null where enrolment = any(:all)")
        .param("all", all)
        .update();
    return jdbc.sql("update courses.study set person = null where enrolment = any(:all)")
        .param("all", all)
        .update();
  }
}
