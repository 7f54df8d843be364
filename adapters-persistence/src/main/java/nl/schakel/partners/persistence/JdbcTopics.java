package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.persistence.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTopics implements Topics {

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;
  private final Remembered<List<TopicCard>> all;

  JdbcTopics(JdbcClient jdbc, LocalizedTextAsJson texts, Clock clock) {
    this.jdbc = jdbc;
    this.texts = texts;
    this.all = new Remembered<>(List.of(), this::load, clock);
  }

  @Override
  public List<TopicCard> all() {
    return all.get();
  }

  private List<TopicCard> load() {
    return jdbc.sql(
            """
            select code, label, sensitivity from partners.topic
            order by lower(public.unaccent(label ->> 'nl')), code
            """)
        .query(this::card)
        .list();
  }

  private TopicCard card(ResultSet row, int number) throws SQLException {
    return new TopicCard(
        TopicCode.of(row.getString("code")),
        texts.read(row.getString("label")),
        Sensitivity.valueOf(row.getString("sensitivity")));
  }
}
