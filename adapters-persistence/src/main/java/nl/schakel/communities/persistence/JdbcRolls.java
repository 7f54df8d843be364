package nl.schakel.communities.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.communities.model.Roll;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.port.Rolls;
import nl.schakel.communities.query.CommunityDoor.Removed;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRolls implements Rolls {

  private static final String PUT =
      """
      insert into communities.member (
        id, community_id, person_id, team_id, function, lead, joined_at, since)
      values (:id, :community, :person, :team, :function, :lead, :since, :since)
      on conflict (id) do update set lead = excluded.lead
      """;

  /** What was counted of another team stays, as a membership of nobody. */
  private static final String SEAT =
      """
      with past as (
        insert into communities.member (
          id, community_id, person_id, team_id, function, lead, joined_at, left_at, since)
        select :past, community_id, null, team_id, null, false, joined_at, :at, since
        from communities.member where id = :id and team_id is distinct from :team::uuid)
      update communities.member set function = :function, team_id = :team::uuid,
        joined_at = case when team_id is distinct from :team::uuid then :at else joined_at end
      where id = :id
      """;

  private static final String CLOSE =
      "update communities.member set left_at = :at, lead = false where id = :id";

  private final JdbcClient jdbc;
  private final JdbcRemovals removals;

  JdbcRolls(JdbcClient jdbc, JdbcRemovals removals) {
    this.jdbc = jdbc;
    this.removals = removals;
  }

  @Override
  public Optional<Roll> lock(CommunityId community) {
    return jdbc.sql("select entry from communities.community where id = :id for update")
        .param("id", community.value())
        .query(String.class)
        .optional()
        .map(
            entry ->
                new Roll(community, Entry.valueOf(entry), members(community), removed(community)));
  }

  private Set<PersonId> removed(CommunityId community) {
    return removals.removed(community).stream().map(Removed::person).collect(Collectors.toSet());
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
  public void seat(Member member, Instant at) {
    jdbc.sql(SEAT)
        .param("past", Member.Id.next().value())
        .param("id", member.id().value())
        .param("team", member.seat().team().map(Team.Id::value).orElse(null))
        .param("function", member.seat().function().orElse(null))
        .param("at", Moments.utc(at))
        .update();
  }

  @Override
  public void close(Member member, Instant at) {
    jdbc.sql(CLOSE).param("id", member.id().value()).param("at", Moments.utc(at)).update();
  }
}
