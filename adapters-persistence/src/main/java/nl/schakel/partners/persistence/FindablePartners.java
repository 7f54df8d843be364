package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.query.Findables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Partners are found by all their names, and by what they say of themselves. */
@Repository
class FindablePartners implements Findables {

  private static final String LISTED =
      """
      select slug, name, profile -> 'about' as about, words -> 'names' as names
      from partners.partner where state = 'LISTED'
      """;

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;

  FindablePartners(JdbcClient jdbc, LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  @Override
  public Kind kind() {
    return Kind.PARTNER;
  }

  @Override
  public List<Findable> all() {
    return jdbc.sql(LISTED).query((row, _) -> findable(row)).list();
  }

  private Findable findable(ResultSet row) throws SQLException {
    return new Findable(
        row.getString("slug"),
        texts.read(row.getString("name")),
        texts.read(row.getString("about")),
        texts.read(row.getString("names")));
  }
}
