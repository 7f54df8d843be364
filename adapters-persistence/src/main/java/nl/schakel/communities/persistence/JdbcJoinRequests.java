package nl.schakel.communities.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.model.JoinRequest;
import nl.schakel.communities.model.JoinRequest.Asking;
import nl.schakel.communities.model.JoinRequest.Open;
import nl.schakel.communities.model.JoinRequest.Settled;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.port.JoinRequests;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcJoinRequests implements JoinRequests {

  private static final String ADD =
      """
      insert into communities.join_request (
        id, community_id, person_id, team_id, function, words, asked_at, step)
      values (:id, :community, :person, :team, :function, :words, :at, 'ASKED')
      """;

  private static final String SAVE =
      """
      update communities.join_request set step = :step, settled_at = :at, answer = :answer
      where id = :id and step = 'ASKED'
      """;

  private static final String SELECT = "select * from communities.join_request where ";

  private final JdbcClient jdbc;

  JdbcJoinRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Open request) {
    Asking asking = request.asking();
    jdbc.sql(ADD)
        .param("id", asking.id().value())
        .param("community", asking.community().value())
        .param("person", asking.person().value())
        .param("team", asking.seat().team().map(Team.Id::value).orElse(null))
        .param("function", asking.seat().function().orElse(null))
        .param("words", asking.words().orElse(null))
        .param("at", Moments.utc(asking.at()))
        .update();
  }

  @Override
  public Optional<JoinRequest> lock(CommunityId community, JoinRequestId id) {
    return jdbc.sql(
            SELECT + "id = :id and community_id = :community and person_id is not null for update")
        .params(Map.of("id", id.value(), "community", community.value()))
        .query(JoinRequestReader::request)
        .optional();
  }

  @Override
  public Optional<Open> lockOpen(CommunityId community, PersonId person) {
    return jdbc.sql(
            SELECT
                + "community_id = :community and person_id = :person and step = 'ASKED' for update")
        .params(Map.of("community", community.value(), "person", person.value()))
        .query(JoinRequestReader::open)
        .optional();
  }

  @Override
  public List<Open> lockAskedBefore(Instant end, int atMost) {
    return jdbc.sql(
            SELECT
                + "step = 'ASKED' and asked_at < :end order by asked_at limit :most"
                + " for update skip locked")
        .params(Map.of("end", Moments.utc(end), "most", atMost))
        .query(JoinRequestReader::open)
        .list();
  }

  @Override
  public void save(Settled request) {
    jdbc.sql(SAVE)
        .param("id", request.getId().value())
        .param("step", request.step().name())
        .param("at", Moments.utc(request.at()))
        .param("answer", request.answer().orElse(null))
        .update();
  }
}
