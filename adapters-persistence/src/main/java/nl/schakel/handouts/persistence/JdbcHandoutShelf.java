package nl.schakel.handouts.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Fallback.Candidate;
import nl.schakel.handouts.model.Wish;
import nl.schakel.handouts.query.HandoutShelf;
import nl.schakel.handouts.query.Leaf;
import nl.schakel.handouts.query.Leaf.Text;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHandoutShelf implements HandoutShelf {

  private static final String GIVEN =
      """
      select h.topic, h.language, v.*, (
        select d.number from handouts.version d join handouts.handout n on n.id = d.handout
        where n.topic = h.topic and n.language = 'nl' and d.state = 'PUBLISHED') as dutch_now
      from handouts.handout h join handouts.version v on v.handout = h.id
      where v.state = 'PUBLISHED'
      """;

  private static final String LOCAL =
      """
      select municipality, language, body from handouts.local_block
      where municipality = any(:municipalities) and language = any(:languages) and body <> ''
      """;

  private static final String MUNICIPALITIES =
      """
      select distinct municipality from handouts.local_block
      where municipality <> '' and body <> '' order by municipality
      """;

  private final JdbcClient jdbc;

  JdbcHandoutShelf(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Card> cards() {
    return jdbc.sql(GIVEN + " order by h.topic, h.language").query((row, _) -> card(row)).list();
  }

  private static Card card(ResultSet row) throws SQLException {
    Text text = text(row);
    return new Card(
        topic(row),
        text.language(),
        text.number(),
        text.body().title(),
        text.from(),
        Standing.of(
            text.translation(), Optional.ofNullable(row.getObject("dutch_now", Integer.class))));
  }

  @Override
  public List<Leaf> leaves(Collection<HandoutTopic> topics, Wish wish) {
    String[] languages = wish.languages().stream().map(Language::tag).toArray(String[]::new);
    Map<HandoutTopic, List<Text>> texts = texts(topics, languages);
    List<Candidate> local = local(wish, languages);
    return topics.stream()
        .sorted()
        .flatMap(
            topic -> Leaf.of(topic, wish, texts.getOrDefault(topic, List.of()), local).stream())
        .toList();
  }

  private Map<HandoutTopic, List<Text>> texts(Collection<HandoutTopic> topics, String[] languages) {
    return jdbc
        .sql(GIVEN + " and h.topic = any(:topics) and h.language = any(:languages)")
        .param("topics", topics.stream().map(HandoutTopic::name).toArray(String[]::new))
        .param("languages", languages)
        .query((row, _) -> Map.entry(topic(row), text(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
  }

  private List<Candidate> local(Wish wish, String[] languages) {
    return jdbc.sql(LOCAL)
        .param("municipalities", new String[] {"", JdbcLocalBlocks.column(wish.municipality())})
        .param("languages", languages)
        .query(
            (row, _) ->
                new Candidate(
                    JdbcLocalBlocks.municipality(row.getString("municipality")),
                    new Language(row.getString("language")),
                    VersionColumns.blocks(row.getString("body"))))
        .list();
  }

  @Override
  public List<MunicipalityCode> municipalities() {
    return jdbc.sql(MUNICIPALITIES).query(String.class).list().stream()
        .map(MunicipalityCode::new)
        .toList();
  }

  private static HandoutTopic topic(ResultSet row) throws SQLException {
    return HandoutTopic.valueOf(row.getString("topic"));
  }

  private static Text text(ResultSet row) throws SQLException {
    return new Text(
        new Language(row.getString("language")),
        row.getInt("number"),
        VersionColumns.body(row),
        VersionColumns.translation(row),
        Moments.readIfAny(row, "published_at").orElseThrow());
  }
}
