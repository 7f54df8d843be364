package nl.schakel.communities.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.places.Happenings;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What communities that everybody may join do: conversations and theses are nothing to go to. */
@Repository
class ActivityHappenings implements Happenings {

  private static final String OPEN =
      """
      select a.id, a.kind, a.title, a.day, a.edition_id, n.slug, c.language, c.topics,
        c.municipality
      from communities.activity a
      join communities.community c on c.id = a.community_id and c.entry = 'OPEN'
      join communities.name n on n.community_id = c.id and n.until is null
      where a.kind in ('PRESENTATION', 'THEME_DAY', 'KNOWLEDGE_CAFE', 'WORKSHOP')
        and a.day between :first and :last
      """;

  private final JdbcClient jdbc;

  ActivityHappenings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Happening> during(Period period) {
    return jdbc.sql(OPEN)
        .param("first", period.first())
        .param("last", period.last())
        .query((row, _) -> happening(row))
        .list();
  }

  private static Happening happening(ResultSet row) throws SQLException {
    Language language = new Language(row.getString("language"));
    String title = row.getString("title");
    String id = row.getString("id");
    return new Happening(
        id,
        "THEME_DAY".equals(row.getString("kind")) ? Kind.THEME_DAY : Kind.COMMUNITY,
        LocalizedText.only(language, title),
        Optional.empty(),
        new When.AllDay(row.getObject("day", LocalDate.class)),
        new Where.Somewhere(
            Optional.empty(),
            Optional.ofNullable(row.getString("municipality")).map(MunicipalityCode::new)),
        topics(row),
        language,
        Optional.empty(),
        "/communities/" + row.getString("slug") + "#activity-" + id,
        Optional.ofNullable(row.getObject("edition_id", UUID.class))
            .map(edition -> "/editions/" + edition));
  }

  private static Set<Slug> topics(ResultSet row) throws SQLException {
    return Stream.of((String[]) row.getArray("topics").getArray())
        .map(Slug::new)
        .collect(Collectors.toUnmodifiableSet());
  }
}
