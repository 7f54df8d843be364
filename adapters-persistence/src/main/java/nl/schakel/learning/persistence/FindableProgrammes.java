package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.query.Findables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programmes are found by their words and by what their topics are called. */
@Repository
class FindableProgrammes implements Findables {

  private static final String PUBLISHED =
      """
      select slug, title, summary, for_whom, topics from learning.programme
      where state = 'PUBLISHED'
      """;

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;
  private final Topics topics;

  FindableProgrammes(JdbcClient jdbc, LocalizedTextAsJson texts, Topics topics) {
    this.jdbc = jdbc;
    this.texts = texts;
    this.topics = topics;
  }

  @Override
  public Kind kind() {
    return Kind.PROGRAMME;
  }

  @Override
  public List<Findable> all() {
    List<TopicCard> known = topics.all();
    return jdbc.sql(PUBLISHED).query((row, _) -> findable(row, known)).list();
  }

  private Findable findable(ResultSet row, List<TopicCard> known) throws SQLException {
    Set<TopicCode> about = Words.set(row, "topics", code -> new TopicCode(new Slug(code)));
    return new Findable(
        row.getString("slug"),
        texts.read(row.getString("title")),
        texts.read(row.getString("summary")),
        Findable.together(
            known.stream()
                .filter(topic -> about.contains(topic.code()))
                .map(TopicCard::label)
                .toList()));
  }
}
