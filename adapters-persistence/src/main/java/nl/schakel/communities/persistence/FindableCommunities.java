package nl.schakel.communities.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Findables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Communities are found by the names that they had before, too. */
@Repository
class FindableCommunities implements Findables {

  private static final String ALL =
      """
      select n.slug, n.name, c.purpose, c.language, (
        select string_agg(o.name, ' ') from communities.name o where o.community_id = c.id) as names
      from communities.community c
      join communities.name n on n.community_id = c.id and n.until is null
      """;

  private final JdbcClient jdbc;

  FindableCommunities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.COMMUNITY;
  }

  @Override
  public List<Findable> all() {
    return jdbc.sql(ALL)
        .query(
            (row, _) ->
                new Findable(
                    row.getString("slug"),
                    written(row, "name"),
                    written(row, "purpose"),
                    written(row, "names")))
        .list();
  }

  private static LocalizedText written(ResultSet row, String column) throws SQLException {
    return LocalizedText.only(new Language(row.getString("language")), row.getString(column));
  }
}
