package nl.schakel.advice.persistence;

import java.util.List;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Findables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions that both sides wanted everybody to read, in the language they were asked in. */
@Repository
class FindableQuestions implements Findables {

  private static final String PUBLISHED =
      "select id::text as key, text, answer from advice.question where published";

  private final JdbcClient jdbc;

  FindableQuestions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.QUESTION;
  }

  @Override
  public List<Findable> all() {
    return jdbc.sql(PUBLISHED)
        .query(
            (row, _) ->
                new Findable(
                    row.getString("key"),
                    LocalizedText.dutch(row.getString("text")),
                    LocalizedText.dutch(row.getString("answer")),
                    LocalizedText.dutch("")))
        .list();
  }
}
