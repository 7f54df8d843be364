package nl.schakel.communities.persistence;

import java.util.List;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Findables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Communities are found by the names that they had before, too. */
@Repository
class FindableCommunities implements Findables {

  private static final String ALL =
      """
      select n.slug, n.name, c.purpose, (
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
                    LocalizedText.dutch(row.getString("name")),
                    LocalizedText.dutch(row.getString("purpose")),
                    LocalizedText.dutch(row.getString("names"))))
        .list();
  }
}
