package nl.schakel.recognition.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.port.RecognitionArchive;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecognitionArchive implements RecognitionArchive {

  private static final String RECORDS =
      """
      select c.id, c.enrolment, c.completed_at as "completedAt", c.withdrawn_at as "withdrawnAt",
        (select jsonb_agg(jsonb_build_object('register', a.register, 'points', a.points,
          'day', a.day, 'state', a.way, 'number', a.number, 'reason', a.reason) order by a.id)
          from recognition.award a where a.completion = c.id)::text as points,
        (select jsonb_agg(jsonb_build_object('code', f.code, 'printed', f.snapshot,
          'issuedAt', f.issued_at, 'revokedAt', f.revoked_at) order by f.id)
          from recognition.certificate f where f.completion = c.id)::text as certificates
      from recognition.completion c where c.person = :person order by c.completed_at, c.id
      """;

  private static final String FORGET =
      """
      with gone as (
        update recognition.completion set person = null where id in (%s) returning id),
      blank as (
        update recognition.certificate set person = null, snapshot = null, document = null
        where completion in (select id from gone)),
      unnamed as (
        update recognition.award set number = '' where completion in (select id from gone)
          and number is not null)
      select count(*) from gone
      """;

  private static final String OF_PERSON =
      FORGET.formatted("select id from recognition.completion where person = :person");

  private static final String OLD =
      FORGET.formatted(
          """
          select id from recognition.completion
          where person is not null and completed_at < :end
          order by completed_at, id limit :atMost for update skip locked\
          """);

  private final JdbcClient jdbc;

  JdbcRecognitionArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Map<String, Object>> completionsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public List<Map<String, Object>> numbersOf(PersonId person) {
    return jdbc.sql(
            "select register, number from recognition.register_number where person = :person"
                + " order by register")
        .param("person", person.value())
        .query()
        .listOfRows();
  }

  @Override
  public List<String> languagesOf(PersonId person) {
    return jdbc.sql(
            "select language from recognition.leading_language where person = :person"
                + " order by language")
        .param("person", person.value())
        .query(String.class)
        .list();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql(OF_PERSON).param("person", person.value()).query(Integer.class).single();
    jdbc.sql("update recognition.delivery set by = null where by = :person")
        .param("person", person.value())
        .update();
    jdbc.sql("delete from recognition.register_number where person = :person")
        .param("person", person.value())
        .update();
    jdbc.sql("delete from recognition.leading_language where person = :person")
        .param("person", person.value())
        .update();
  }

  @Override
  public int forgetCompletedBefore(Instant end, int atMost) {
    return jdbc.sql(OLD)
        .param("end", Moments.utc(end))
        .param("atMost", atMost)
        .query(Integer.class)
        .single();
  }
}
