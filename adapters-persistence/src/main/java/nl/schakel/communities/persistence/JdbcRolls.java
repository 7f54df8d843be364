package nl.schakel.communities.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.communities.model.Roll;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.port.Rolls;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRolls implements Rolls {

  private static final String PUT =
      """
      insert into communities.member (
        id, community_id, person_id, team_id, function, lead, joined_at)
      values (:id, :community, :person, :team, :function, :lead, :since)
      on conflict (id) do update set lead = excluded.lead
      """;

  private static final String CLOSE =
      "update communities.member set left_at = :at, lead = false where id = :id";

  private final JdbcClient jdbc;

  JdbcRolls(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Roll> lock(CommunityId community) {
    return jdbc.sql("select entry from communities.community where id = :id for update")
        .param("id", community.value())
        .query(String.class)
        .optional()
        .map(entry -> new Roll(community, Entry.valueOf(entry), members(community)));
  }

  private List<Member> members(CommunityId community) {
    return jdbc.sql("select * from communities.member where community_id = :id and left_at is null")
        .params(Map.of("id", community.value()))
        .query((row, _) -> MemberReader.member(row))
        .list();
  }

  @Override
  public void put(CommunityId community, Member member) {
    jdbc.sql(PUT)
        .param("id", member.id().value())
        .param("community", community.value())
        .param("person", member.person().value())
        .param("team", member.seat().team().map(Team.Id::value).orElse(null))
        .param("function", member.seat().function().orElse(null))
        .param("lead", member.lead())
        .param("since", Moments.utc(member.since()))
        .update();
  }

  @Override
  public void close(Member member, Instant at) {
    jdbc.sql(CLOSE).param("id", member.id().value()).param("at", Moments.utc(at)).update();
  }
}
