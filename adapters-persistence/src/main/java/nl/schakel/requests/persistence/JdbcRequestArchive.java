package nl.schakel.requests.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.port.RequestArchive;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRequestArchive implements RequestArchive {

  private static final String RECORDS =
      """
      select id, kind, state, since, organisation, organisation_kind as "organisationKind", goals,
        theme, people, municipality, wishes, begun_at as "begunAt",
        completed_at as "completedAt", proposal, proposed_when as "proposedWhen",
        proposed_trainer as "proposedTrainer", places, reason
      from requests.request
      where contact = :person and forgotten_at is null
      order by begun_at, id
      """;

  /** What coordinators wrote down was about this organisation, and its people. */
  private static final String FORGET =
      """
      with gone as (
        update requests.request set
          forgotten_at = :now, contact = null, organisation = '', goals = null, wishes = null,
          proposal = null, proposed_when = null, proposed_trainer = null, proposed_at = null,
          accepted_at = null, reason = case when reason is not null then '' end, look_at = null
        where id in (%s)
        returning id)
      delete from requests.note where request_id in (select id from gone)
      """;

  private static final String ENDED =
      """
      select id from requests.request
      where forgotten_at is null and state in ('DELIVERED', 'WITHDRAWN', 'DECLINED')
        and since < :end
      order by since, id limit :atMost for update skip locked\
      """;

  private final JdbcClient jdbc;

  JdbcRequestArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<RequestId> openOf(PersonId contact) {
    return jdbc.sql(
            """
            select id from requests.request
            where contact = :contact and forgotten_at is null
              and state not in ('DELIVERED', 'WITHDRAWN', 'DECLINED')
            """)
        .param("contact", contact.value())
        .query((row, _) -> new RequestId(row.getObject("id", UUID.class)))
        .list();
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person, Instant now) {
    jdbc.sql(
            FORGET.formatted(
                "select id from requests.request where contact = :person and forgotten_at is null"))
        .param("person", person.value())
        .param("now", Moments.utc(now))
        .update();
  }

  @Override
  public int forgetEndedBefore(Instant end, Instant now, int atMost) {
    List<UUID> ids =
        jdbc.sql(ENDED)
            .param("end", Moments.utc(end))
            .param("atMost", atMost)
            .query(UUID.class)
            .list();
    if (!ids.isEmpty()) {
      jdbc.sql(FORGET.formatted(":ids")).param("ids", ids).param("now", Moments.utc(now)).update();
    }
    return ids.size();
  }
}
