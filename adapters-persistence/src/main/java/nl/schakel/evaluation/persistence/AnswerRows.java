package nl.schakel.evaluation.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.evaluation.model.Remark;
import nl.schakel.evaluation.model.Survey.Taken;
import nl.schakel.learning.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said, apart from who said it and from one another. */
@Component
class AnswerRows {

  private static final String COUNT =
      """
      insert into evaluation.tally as known (edition, question, score, answers)
      select :edition, question, score, 1
      from unnest(:questions, :scores) as given (question, score)
      on conflict (edition, question, score) do update set answers = known.answers + 1
      """;

  private static final String WRITE =
      """
      insert into evaluation.remark (id, edition, question, text)
      select id, :edition, question, text
      from unnest(:ids, :questions, :texts) as said (id, question, text)
      """;

  private final JdbcClient jdbc;

  AnswerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(EditionId edition, Taken taken) {
    List<Map.Entry<UUID, Integer>> scores = List.copyOf(taken.scores().entrySet());
    jdbc.sql(COUNT)
        .param("edition", edition.value())
        .param("questions", scores.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
        .param("scores", scores.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
        .update();
    List<Remark> remarks = taken.remarks();
    jdbc.sql(WRITE)
        .param("edition", edition.value())
        .param("ids", remarks.stream().map(Remark::id).toArray(UUID[]::new))
        .param("questions", remarks.stream().map(Remark::question).toArray(UUID[]::new))
        .param("texts", remarks.stream().map(Remark::text).toArray(String[]::new))
        .update();
  }
}
