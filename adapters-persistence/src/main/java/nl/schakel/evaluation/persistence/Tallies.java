package nl.schakel.evaluation.persistence;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.evaluation.model.Distribution;
import nl.schakel.learning.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often what was scored, of several editions in one question. */
@Component
class Tallies {

  private final JdbcClient jdbc;

  Tallies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(EditionId edition, UUID question, int score, int answers) {}

  Map<EditionId, Map<UUID, Distribution>> of(Collection<EditionId> editions) {
    Map<EditionId, Map<UUID, Distribution>> all = new HashMap<>();
    rows(editions).stream()
        .collect(groupingBy(Row::edition, groupingBy(Row::question)))
        .forEach((edition, questions) -> all.put(edition, distributions(questions)));
    return all;
  }

  private List<Row> rows(Collection<EditionId> editions) {
    return jdbc.sql("select * from evaluation.tally where edition = any(:editions)")
        .param("editions", editions.stream().map(EditionId::value).toArray(UUID[]::new))
        .query(
            (row, _) ->
                new Row(
                    new EditionId(row.getObject("edition", UUID.class)),
                    row.getObject("question", UUID.class),
                    row.getInt("score"),
                    row.getInt("answers")))
        .list();
  }

  private static Map<UUID, Distribution> distributions(Map<UUID, List<Row>> questions) {
    Map<UUID, Distribution> each = new HashMap<>();
    questions.forEach((question, rows) -> each.put(question, distribution(rows)));
    return each;
  }

  private static Distribution distribution(List<Row> rows) {
    return new Distribution(
        IntStream.rangeClosed(1, Distribution.HIGHEST)
            .mapToObj(
                score ->
                    rows.stream().filter(row -> row.score() == score).mapToInt(Row::answers).sum())
            .toList());
  }
}
