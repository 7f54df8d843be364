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
  private final Remembered<List<TopicCard>> former;

  JdbcTopics(JdbcClient jdbc, LocalizedTextAsJson texts, Clock clock) {
    this.jdbc = jdbc;
    this.texts = texts;
    this.all = new Remembered<>(List.of(), this::load, clock);
    this.former = new Remembered<>(List.of(), this::loadFormer, clock);
  }

  @Override
  public List<TopicCard> all() {
    return all.get();
  }

  @Override
  public List<TopicCard> former() {
    return former.get();
  }

  private List<TopicCard> loadFormer() {
    return jdbc.sql(
            """
            select code, former -> 'text' as label, sensitivity
            from partners.topic, jsonb_path_query(labels, '$[0 to last - 1]') as former
            where jsonb_array_length(labels) > 1 order by code
            """)
        .query(this::card)
        .list();
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
