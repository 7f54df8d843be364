package nl.schakel.communities.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads communities from their tables with three questions, however many they are. */
@Component
class CommunityTables {

  private static final String HEADS =
      """
      select c.*, (select count(*) from communities.member m
        where m.community_id = c.id and m.left_at is null) as members
      from communities.community c
      where c.id = any(:ids) order by array_position(:ids, c.id)
      """;

  private final JdbcClient jdbc;
  private final CommunityParts parts;

  CommunityTables(JdbcClient jdbc, CommunityParts parts) {
    this.jdbc = jdbc;
    this.parts = parts;
  }

  /**
   * Reads those that a condition leaves.
   *
   * @param rest what follows {@code where}; {@code c} is the community and {@code n} its name
   */
  List<Sheet> where(String rest, Map<String, ?> parameters) {
    UUID[] ids =
        jdbc.sql(
                """
                select c.id from communities.community c
                join communities.name n on n.community_id = c.id and n.until is null where \
                """
                    + rest)
            .params(parameters)
            .query(UUID.class)
            .list()
            .toArray(UUID[]::new);
    return ids.length == 0 ? List.of() : read(ids);
  }

  private List<Sheet> read(UUID[] ids) {
    var names = parts.names(ids);
    var teams = parts.teams(ids);
    return jdbc.sql(HEADS)
        .param("ids", ids)
        .query(
            (row, _) -> {
              UUID id = row.getObject("id", UUID.class);
              return new Sheet(
                  new CommunityId(id),
                  new OrganisationId(row.getObject("organisation", UUID.class)),
                  CommunityParts.naming(names.getOrDefault(id, List.of())),
                  profile(row).withTeams(teams.getOrDefault(id, List.of())),
                  row.getInt("members"),
                  row.getLong("version"));
            })
        .list();
  }

  private static Profile profile(ResultSet row) throws SQLException {
    return new Profile(
        row.getString("purpose"),
        new Language(row.getString("language")),
        topics(row.getArray("topics")),
        Optional.ofNullable(row.getString("municipality")).map(MunicipalityCode::new),
        Entry.valueOf(row.getString("entry")),
        List.of());
  }

  private static Set<TopicCode> topics(Array topics) throws SQLException {
    return Arrays.stream((String[]) topics.getArray())
        .map(TopicCode::of)
        .collect(Collectors.toUnmodifiableSet());
  }
}
