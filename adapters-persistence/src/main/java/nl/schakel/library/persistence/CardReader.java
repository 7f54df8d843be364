package nl.schakel.library.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.library.ItemKind;
import nl.schakel.library.LibraryCards.Card;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads items as they stand in lists. */
@Component
class CardReader implements RowMapper<Card> {

  static final String COLUMNS =
      """
      i.id, i.slug, i.kind, i.title, i.summary, i.topics, i.languages, i.community, i.since, i.users\
      """;

  private final ContentJson json;

  CardReader(ContentJson json) {
    this.json = json;
  }

  @Override
  public Card mapRow(ResultSet row, int number) throws SQLException {
    return new Card(
        Ids.item(row, "id"),
        new Slug(row.getString("slug")),
        ItemKind.valueOf(row.getString("kind")),
        json.text(row, "title"),
        json.text(row, "summary"),
        values(row, "topics", TopicCode::of),
        values(row, "languages", Language::new),
        Ids.community(row, "community"),
        Moments.read(row, "since"),
        row.getInt("users"));
  }

  private static <T> Set<T> values(ResultSet row, String column, Function<String, T> make)
      throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray())
        .map(make)
        .collect(Collectors.toUnmodifiableSet());
  }
}
