package nl.schakel.communities.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.model.Naming.Former;
import nl.schakel.communities.model.Naming.Name;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Team;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a community is written in its columns, and what it has several of in its tables. */
@Component
class CommunityColumns {

  private static final String NAME =
      """
      insert into communities.name (community_id, number, name, slug, until, reason)
      values (:community, :number, :name, :slug, :until, :reason)
      on conflict (community_id, number) do update set until = excluded.until, reason = excluded.reason
      """;

  private static final String ADDRESS =
      """
      insert into communities.address (slug, community_id) values (:slug, :community)
      on conflict (slug) do update set community_id = excluded.community_id
        where communities.address.community_id = excluded.community_id
      """;

  private static final String TEAM =
      """
      insert into communities.team (id, community_id, number, name, current)
      values (:id, :community, :number, :name, :current)
      on conflict (id) do update set number = excluded.number, name = excluded.name,
        current = excluded.current
      """;

  private final JdbcClient jdbc;

  CommunityColumns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static Map<String, @Nullable Object> of(Community community) {
    Profile profile = community.profile();
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", community.id().value());
    columns.put("organisation", community.organisation().value());
    columns.put("purpose", profile.purpose());
    columns.put("language", profile.language().tag());
    columns.put(
        "topics",
        profile.topics().stream().map(it -> it.value().value()).sorted().toArray(String[]::new));
    columns.put("municipality", profile.municipality().map(MunicipalityCode::value).orElse(null));
    columns.put("entry", profile.entry().name());
    columns.put("version", community.version());
    return columns;
  }

  /** The former names first, because only one can be the name of now. */
  void parts(Community community) {
    UUID id = community.id().value();
    List<Former> former = community.naming().former();
    for (int i = 0; i < former.size(); i++) {
      Former each = former.get(i);
      name(id, i + 1, each.name(), Optional.of(each.until()), Optional.of(each.reason()));
    }
    Name now = community.naming().now();
    name(id, former.size() + 1, now, Optional.empty(), Optional.empty());
    List<Team> teams = community.profile().teams();
    for (int i = 0; i < teams.size(); i++) {
      team(id, i, teams.get(i));
    }
  }

  private void name(
      UUID community, int number, Name name, Optional<Instant> until, Optional<String> reason) {
    jdbc.sql(NAME)
        .param("community", community)
        .param("number", number)
        .param("name", name.text())
        .param("slug", name.slug().value())
        .param("until", Moments.utc(until))
        .param("reason", reason.orElse(null))
        .update();
    address(community, name.slug());
  }

  /** Of two communities that choose an address at once, one gets it. */
  private void address(UUID community, Slug slug) {
    int written =
        jdbc.sql(ADDRESS).param("slug", slug.value()).param("community", community).update();
    if (written == 0) {
      throw new DuplicateKeyException("address of another community");
    }
  }

  private void team(UUID community, int number, Team team) {
    jdbc.sql(TEAM)
        .param("id", team.id().value())
        .param("community", community)
        .param("number", number)
        .param("name", team.name())
        .param("current", team.current())
        .update();
  }
}
