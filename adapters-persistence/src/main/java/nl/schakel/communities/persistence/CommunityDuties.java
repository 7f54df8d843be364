package nl.schakel.communities.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties;
import nl.schakel.access.Permission;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityId;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A community whose only lead is forgotten has nobody to turn to: those who look after it for its
 * organisation appoint another.
 */
@Repository
class CommunityDuties implements Duties, Communities.Leaderless {

  private static final String LEADERLESS =
      """
      from communities.community c where c.organisation = any(:organisations) and not exists (
        select from communities.member m
        where m.community_id = c.id and m.lead and m.left_at is null)
      """;

  private final JdbcClient jdbc;

  CommunityDuties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Duty> of(Actor actor) {
    return jdbc.sql("select count(*) as number " + LEADERLESS + " having count(*) > 0")
        .param("organisations", ids(actor.organisationsFor(Permission.KEEP_COMMUNITIES)))
        .query(
            (row, _) ->
                new Duty(Kind.COMMUNITY_WITHOUT_LEAD, row.getLong("number"), Optional.empty()))
        .list();
  }

  @Override
  public Set<CommunityId> of(Collection<OrganisationId> organisations) {
    return jdbc.sql("select c.id " + LEADERLESS)
        .param("organisations", ids(organisations))
        .query((row, _) -> new CommunityId(row.getObject(1, UUID.class)))
        .set();
  }

  private static UUID[] ids(Collection<OrganisationId> organisations) {
    return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }
}
