package nl.schakel.communities.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.query.JoinRequestBook;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcJoinRequestBook implements JoinRequestBook {

  private static final String OF =
      """
      select * from (
        select distinct on (r.community_id) r.* from communities.join_request r
        where r.person_id = :person and not exists (
          select from communities.member m where m.community_id = r.community_id
            and m.person_id = r.person_id and m.left_at is null)
        order by r.community_id, r.asked_at desc, r.id desc) latest
      where step in ('ASKED', 'DECLINED', 'EXPIRED') order by asked_at desc, id
      """;

  private final JdbcClient jdbc;

  JdbcJoinRequestBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Line> waiting(CommunityId community) {
    return jdbc.sql(
            """
            select * from communities.join_request
            where community_id = :id and step = 'ASKED' order by asked_at, id
            """)
        .param("id", community.value())
        .query(JoinRequestReader::line)
        .list();
  }

  @Override
  public Optional<Line> find(CommunityId community, JoinRequestId id) {
    return jdbc.sql(
            """
            select * from communities.join_request
            where id = :id and community_id = :community and person_id is not null
            """)
        .params(Map.of("id", id.value(), "community", community.value()))
        .query(JoinRequestReader::line)
        .optional();
  }

  @Override
  public List<Line> of(PersonId person) {
    return jdbc.sql(OF).param("person", person.value()).query(JoinRequestReader::line).list();
  }

  @Override
  public Map<CommunityId, Long> waiting(Collection<CommunityId> communities) {
    Map<CommunityId, Long> numbers = new HashMap<>();
    jdbc.sql(
            """
            select community_id, count(*) as number from communities.join_request
            where community_id = any(:ids) and step = 'ASKED' group by community_id
            """)
        .param("ids", communities.stream().map(CommunityId::value).toArray(UUID[]::new))
        .query(
            row -> {
              UUID community = row.getObject("community_id", UUID.class);
              numbers.put(new CommunityId(community), row.getLong("number"));
            });
    return Map.copyOf(numbers);
  }
}
