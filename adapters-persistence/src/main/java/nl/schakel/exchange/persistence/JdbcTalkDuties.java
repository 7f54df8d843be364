package nl.schakel.exchange.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Talks in which a member asked the leads to look at something. */
@Repository
class JdbcTalkDuties implements Duties {

  private static final String REPORTED =
      """
      select count(distinct t.id) as number from exchange.post p
      join exchange.talk t on t.id = p.talk_id
      where p.standing = 'REPORTED' and t.community_id = any(:led) having count(*) > 0
      """;

  private final JdbcClient jdbc;
  private final Communities communities;

  JdbcTalkDuties(JdbcClient jdbc, Communities communities) {
    this.jdbc = jdbc;
    this.communities = communities;
  }

  @Override
  public List<Duty> of(Actor actor) {
    UUID[] led =
        communities.ledBy(actor.person()).stream().map(CommunityId::value).toArray(UUID[]::new);
    return jdbc.sql(REPORTED)
        .param("led", led)
        .query((row, _) -> new Duty(Kind.TALK_REPORTED, row.getLong("number"), Optional.empty()))
        .list();
  }
}
