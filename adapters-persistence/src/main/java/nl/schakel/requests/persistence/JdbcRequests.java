package nl.schakel.requests.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.AccountId;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.EditionId;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.WaitingForQuota;
import nl.schakel.requests.port.Requests;
import nl.schakel.shared.Ids;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRequests implements Requests {

  private static final String KNOWN =
      "select * from requests.request where forgotten_at is null and ";

  private static final String ADD =
      """
      insert into requests.request (
        id, programme_id, organiser, grant_id, kind, state, since, contact, by_account,
        organisation, organisation_kind, goals, theme, people, municipality, wishes, when_full,
        begun_at, completed_at, arrival, confirm_by, ground, free_period, free_year, free_number,
        free_quota, look_at)
      values (
        :id, :programme, :organiser, :grant, :kind, :state, :since, :contact, :byAccount,
        :organisation, :organisationKind, :goals, :theme, :people, :municipality, :wishes,
        :whenFull, :begunAt, :completedAt, :arrival, :confirmBy, :ground, :freePeriod, :freeYear,
        :freeNumber, :freeQuota, :lookAt)
      """;

  private static final String SAVE =
      """
      update requests.request set
        state = :state, since = :since, organisation = :organisation,
        organisation_kind = :organisationKind, goals = :goals, theme = :theme, people = :people,
        municipality = :municipality, wishes = :wishes, when_full = :whenFull,
        completed_at = :completedAt, arrival = :arrival, ground = :ground,
        free_period = :freePeriod, free_year = :freeYear, free_number = :freeNumber,
        free_quota = :freeQuota, proposal = :proposal, proposed_when = :proposedWhen,
        proposed_trainer = :proposedTrainer, proposed_at = :proposedAt, accepted_at = :acceptedAt,
        edition_id = :edition, places = :places, names_by = :namesBy, names_notice = :namesNotice,
        reason = :reason, look_at = :lookAt
      where id = :id and forgotten_at is null
      """;

  private final JdbcClient jdbc;

  JdbcRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(TrainingRequest request) {
    jdbc.sql(ADD).params(RequestColumns.of(request)).update();
  }

  @Override
  public Optional<TrainingRequest> find(RequestId id) {
    return one(KNOWN + "id = :id", id.value());
  }

  @Override
  public Optional<TrainingRequest> lock(RequestId id) {
    return one(KNOWN + "id = :id for update", id.value());
  }

  @Override
  public Optional<TrainingRequest> lockOf(EditionId edition) {
    return one(KNOWN + "edition_id = :id for update", edition.value());
  }

  private Optional<TrainingRequest> one(String sql, Object id) {
    return jdbc.sql(sql).param("id", id).query(new RequestReader()).optional();
  }

  @Override
  public void save(TrainingRequest request) {
    jdbc.sql(SAVE).params(RequestColumns.of(request)).update();
  }

  @Override
  public void markConfirmed(RequestId id) {
    jdbc.sql(
            """
            update requests.request set
              confirm_by = null, look_at = case when state = 'SCHEDULED' then look_at end
            where id = :id
            """)
        .param("id", id.value())
        .update();
  }

  @Override
  public List<WaitingForQuota> nextInLine(GrantId grant, int atMost) {
    return jdbc
        .sql(
            KNOWN
                + """
                grant_id = :grant and state = 'WAITING_FOR_QUOTA'
                order by arrival limit :most for update
                """)
        .param("grant", grant.value())
        .param("most", atMost)
        .query(new RequestReader())
        .list()
        .stream()
        .map(WaitingForQuota.class::cast)
        .toList();
  }

  @Override
  public void note(RequestId request, String text, AccountId by, Instant at) {
    jdbc.sql(
            """
            insert into requests.note (id, request_id, text, written_by, written_at)
            values (:id, :request, :text, :by, :at)
            """)
        .param("id", Ids.next())
        .param("request", request.value())
        .param("text", text)
        .param("by", by.value())
        .param("at", Moments.utc(at))
        .update();
  }
}
