package nl.schakel.communities.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.port.KeptCommunities;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKeptCommunities implements KeptCommunities {

  private static final String ADD =
      """
      insert into communities.community (
        id, organisation, purpose, language, topics, municipality, entry, version)
      values (:id, :organisation, :purpose, :language, :topics, :municipality, :entry, :version)
      """;

  private static final String SAVE =
      """
      update communities.community set purpose = :purpose, language = :language, topics = :topics,
        municipality = :municipality, entry = :entry, version = :version
      where id = :id
      """;

  private final JdbcClient jdbc;
  private final CommunityTables tables;
  private final CommunityColumns columns;

  JdbcKeptCommunities(JdbcClient jdbc, CommunityTables tables, CommunityColumns columns) {
    this.jdbc = jdbc;
    this.tables = tables;
    this.columns = columns;
  }

  @Override
  public void add(Community community) {
    jdbc.sql(ADD).params(CommunityColumns.of(community)).update();
    columns.parts(community);
  }

  @Override
  public Optional<Community> lock(CommunityId id) {
    List<Sheet> found = tables.where("c.id = :id for update of c", Map.of("id", id.value()));
    return found.stream().findFirst().map(JdbcKeptCommunities::community);
  }

  private static Community community(Sheet sheet) {
    return new Community(
        sheet.id(), sheet.organisation(), sheet.naming(), sheet.profile(), sheet.version());
  }

  @Override
  public void save(Community community) {
    jdbc.sql(SAVE).params(CommunityColumns.of(community)).update();
    columns.parts(community);
  }

  @Override
  public Set<CommunityId> called(String name) {
    return Set.copyOf(
        jdbc.sql(
                """
                select community_id from communities.name
                where search_text = shared.plain(:name) and until is null
                """)
            .param("name", name)
            .query((row, _) -> new CommunityId(row.getObject(1, UUID.class)))
            .list());
  }

  @Override
  public Optional<CommunityId> owner(Slug slug) {
    return jdbc.sql("select community_id from communities.address where slug = :slug")
        .param("slug", slug.value())
        .query((row, _) -> new CommunityId(row.getObject(1, UUID.class)))
        .optional();
  }
}
