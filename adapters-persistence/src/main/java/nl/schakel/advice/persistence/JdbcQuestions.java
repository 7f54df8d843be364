package nl.schakel.advice.persistence;

import java.util.Optional;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.model.Question.Asked;
import nl.schakel.advice.port.Questions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcQuestions implements Questions {

  private static final String ADD =
      """
      insert into advice.question (
        id, asker, topic, partner, passed_on_by, quarter, text, asked_at, remind_at, due_at, end_at,
        state, notice, look_at)
      values (
        :id, :asker, :topic, :partner, :passedOnBy, :quarter, :text, :askedAt, :remindAt, :dueAt,
        :endAt, :state, :notice, :lookAt)
      """;

  private static final String SAVE =
      """
      update advice.question set
        partner = :partner, passed_on_by = :passedOnBy, quarter = :quarter,
        remind_at = :remindAt, due_at = :dueAt, end_at = :endAt,
        state = :state, notice = :notice, look_at = :lookAt, ended_at = :endedAt,
        answer = :answer, answered_by = :answeredBy,
        asker_agreed = :askerAgreed, expert_agreed = :expertAgreed,
        taken_down = :takenDown, taken_down_why = :takenDownWhy
      where id = :id and forgotten_at is null
      """;

  private final JdbcClient jdbc;

  JdbcQuestions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Asked question) {
    jdbc.sql(ADD).params(QuestionColumns.of(question)).update();
  }

  @Override
  public Optional<Question> lock(QuestionId id) {
    return jdbc.sql(
            "select * from advice.question where id = :id and forgotten_at is null for update")
        .param("id", id.value())
        .query(new QuestionReader())
        .optional();
  }

  @Override
  public void save(Question question) {
    jdbc.sql(SAVE).params(QuestionColumns.of(question)).update();
  }
}
