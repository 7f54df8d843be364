package nl.schakel.library.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.query.Findables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is published in the library, by title, summary and text. */
@Repository
class FindableItems implements Findables {

  private static final String PUBLISHED =
      "select slug, title, summary, body from library.item where state = 'PUBLISHED'";

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;

  FindableItems(JdbcClient jdbc, LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  @Override
  public Kind kind() {
    return Kind.LIBRARY_ITEM;
  }

  @Override
  public List<Findable> all() {
    return jdbc.sql(PUBLISHED).query((row, _) -> findable(row)).list();
  }

  private Findable findable(ResultSet row) throws SQLException {
    return new Findable(
        row.getString("slug"),
        texts.read(row.getString("title")),
        texts.read(row.getString("summary")),
        texts.read(row.getString("body")));
  }
}
