package nl.schakel.advice.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.port.QuestionArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcQuestionArchive implements QuestionArchive {

  private static final String RECORDS =
      """
      select id, topic, state, asked_at as "askedAt", ended_at as "endedAt",
        case when asker = :person then text end as question,
        case when asker = :person or answered_by = :person then answer end as answer,
        case when asker = :person then 'ASKER' else 'EXPERT' end as part, published
      from advice.question
      where (asker = :person or answered_by = :person) and forgotten_at is null
      order by asked_at, id
      """;

  private static final String FORGET =
      """
      update advice.question set
        forgotten_at = :now, asker = null, answered_by = null, text = '',
        answer = case when answer is not null then '' end,
        taken_down_why = case when taken_down_why is not null then '' end
      where id in (%s)
      """;

  private static final String FORGET_ENDED =
      FORGET.formatted(
          """
          select id from advice.question
          where forgotten_at is null and state <> 'ASKED' and ended_at < :end and not published
          order by ended_at, id limit :atMost for update skip locked\
          """);

  private static final String FORGET_ASKED =
      FORGET.formatted("select id from advice.question where asker = :person");

  private final JdbcClient jdbc;

  JdbcQuestionArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<QuestionId> openOf(PersonId asker) {
    return jdbc.sql("select id from advice.question where asker = :asker and state = 'ASKED'")
        .param("asker", asker.value())
        .query((row, _) -> new QuestionId(row.getObject("id", UUID.class)))
        .list();
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person, Instant now) {
    jdbc.sql(FORGET_ASKED).param("person", person.value()).param("now", Moments.utc(now)).update();
    jdbc.sql("update advice.question set answered_by = null where answered_by = :person")
        .param("person", person.value())
        .update();
  }

  @Override
  public int forgetEndedBefore(Instant end, Instant now, int atMost) {
    return jdbc.sql(FORGET_ENDED)
        .param("end", Moments.utc(end))
        .param("now", Moments.utc(now))
        .param("atMost", atMost)
        .update();
  }
}
