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
 * organisation appoint another. And who asks to join waits for an answer.
 */
@Repository
class CommunityDuties implements Duties, Communities.Leaderless {

  private static final String LEADERLESS =
      """
      from communities.community c where c.organisation = any(:organisations) and not exists (
        select from communities.member m
        where m.community_id = c.id and m.lead and m.left_at is null)
      """;

  /** Who asks waits for those who lead, and where nobody does for those of the organisation. */
  private static final String WAITING =
      """
      from communities.join_request r where r.step = 'ASKED' and (r.community_id in (
          select community_id from communities.member
          where person_id = :person and left_at is null and lead)
        or r.community_id in (select c.id\
      """
          + " "
          + LEADERLESS
          + "))";

  private static final String DUTIES =
      "select 'COMMUNITY_WITHOUT_LEAD' as kind, count(*) as number "
          + LEADERLESS
          + " having count(*) > 0 union all select 'COMMUNITY_ASKED', count(*) "
          + WAITING
          + " having count(*) > 0";

  private final JdbcClient jdbc;

  CommunityDuties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Duty> of(Actor actor) {
    return jdbc.sql(DUTIES)
        .param("organisations", ids(actor.organisationsFor(Permission.KEEP_COMMUNITIES)))
        .param("person", actor.person().value())
        .query(
            (row, _) ->
                new Duty(
                    Kind.valueOf(row.getString("kind")), row.getLong("number"), Optional.empty()))
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
