package nl.schakel.communities.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.port.Removals;
import nl.schakel.communities.query.CommunityDoor;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRemovals implements Removals, CommunityDoor {

  private static final String REMOVED =
      """
      select person_id, max(left_at) as at from communities.member
      where community_id = :id and removed and person_id is not null
      group by person_id order by at desc, person_id
      """;

  private static final String IS_REMOVED =
      """
      select exists (select from communities.member
        where community_id = :id and person_id = :person and removed)
      """;

  private final JdbcClient jdbc;

  JdbcRemovals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void remember(Member member) {
    jdbc.sql("update communities.member set removed = true where id = :id")
        .param("id", member.id().value())
        .update();
  }

  @Override
  public void forget(CommunityId community, PersonId person) {
    jdbc.sql(
            """
            update communities.member set removed = false
            where community_id = :id and person_id = :person and removed
            """)
        .param("id", community.value())
        .param("person", person.value())
        .update();
  }

  @Override
  public List<Removed> removed(CommunityId community) {
    return jdbc.sql(REMOVED)
        .param("id", community.value())
        .query(
            (row, _) ->
                new Removed(
                    new PersonId(row.getObject("person_id", UUID.class)), Moments.read(row, "at")))
        .list();
  }

  @Override
  public boolean isRemoved(CommunityId community, PersonId person) {
    return jdbc.sql(IS_REMOVED)
        .param("id", community.value())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }
}
