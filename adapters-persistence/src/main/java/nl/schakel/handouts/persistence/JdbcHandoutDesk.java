package nl.schakel.handouts.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Translation;
import nl.schakel.handouts.persistence.VersionColumns.State;
import nl.schakel.handouts.query.HandoutDesk;
import nl.schakel.handouts.query.HandoutShelf.Standing;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHandoutDesk implements HandoutDesk {

  private static final String CELLS =
      """
      select h.topic, h.language, p.number, p.dutch, p.reviewed_at,
        exists (select 1 from handouts.version d where d.handout = h.id and d.state = 'DRAFT')
          as drafted,
        (select d.number from handouts.version d join handouts.handout n on n.id = d.handout
          where n.topic = h.topic and n.language = 'nl' and d.state = 'PUBLISHED') as dutch_now
      from handouts.handout h
      left join handouts.version p on p.handout = h.id and p.state = 'PUBLISHED'
      order by h.topic, h.language
      """;

  private static final String WORK =
      """
      select h.language, v.* from handouts.handout h join handouts.version v on v.handout = h.id
      where h.topic = :topic and (h.language = :language and v.state <> 'RETIRED'
        or h.language = 'nl' and v.state = 'PUBLISHED')
      """;

  private static final String REVISION =
      "select revision from handouts.handout where topic = :topic and language = :language";

  private static final String LOCALS =
      """
      select municipality, language from handouts.local_block where body <> ''
      order by municipality, language
      """;

  private static final String LOCAL =
      """
      select revision, body from handouts.local_block
      where municipality = :municipality and language = :language
      """;

  private final JdbcClient jdbc;

  JdbcHandoutDesk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Cell> cells() {
    return jdbc.sql(CELLS).query((row, _) -> cell(row)).list();
  }

  private static Cell cell(ResultSet row) throws SQLException {
    Optional<Translation> translation = VersionColumns.translation(row);
    Optional<Integer> dutchNow = Optional.ofNullable(row.getObject("dutch_now", Integer.class));
    return new Cell(
        HandoutTopic.valueOf(row.getString("topic")),
        new Language(row.getString("language")),
        row.getBoolean("drafted"),
        Optional.ofNullable(row.getObject("number", Integer.class))
            .map(_ -> Standing.of(translation, dutchNow)));
  }

  /** A version as it is kept, with what tells which it is. */
  private record Found(Language language, State state, Written written) {

    boolean is(Language wanted, State in) {
      return language.equals(wanted) && state == in;
    }
  }

  @Override
  public Work work(HandoutTopic topic, Language language) {
    Map<String, String> piece = Map.of("topic", topic.name(), "language", language.tag());
    List<Found> found = jdbc.sql(WORK).params(piece).query((row, _) -> found(row)).list();
    return new Work(
        jdbc.sql(REVISION).params(piece).query(Long.class).optional().orElse(0L),
        one(found, language, State.DRAFT),
        one(found, language, State.PUBLISHED),
        one(found, Language.DUTCH, State.PUBLISHED));
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        new Language(row.getString("language")),
        State.valueOf(row.getString("state")),
        new Written(
            row.getInt("number"), VersionColumns.body(row), VersionColumns.translation(row)));
  }

  private static Optional<Written> one(List<Found> found, Language language, State state) {
    return found.stream().filter(each -> each.is(language, state)).map(Found::written).findFirst();
  }

  @Override
  public List<LocalLine> locals() {
    return jdbc.sql(LOCALS)
        .query(
            (row, _) ->
                new LocalLine(
                    JdbcLocalBlocks.municipality(row.getString("municipality")),
                    new Language(row.getString("language"))))
        .list();
  }

  @Override
  public LocalWork local(Optional<MunicipalityCode> municipality, Language language) {
    return jdbc.sql(LOCAL)
        .param("municipality", JdbcLocalBlocks.column(municipality))
        .param("language", language.tag())
        .query(
            (row, _) ->
                new LocalWork(
                    row.getLong("revision"), VersionColumns.blocks(row.getString("body"))))
        .optional()
        .orElseGet(() -> new LocalWork(0, List.of()));
  }
}
