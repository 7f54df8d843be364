package nl.schakel.requests.persistence;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties;
import nl.schakel.access.Permission;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trainings that were asked for, and wait for a coordinator. */
@Repository
class RequestDuties implements Duties {

  private static final String WAITING =
      """
      select count(*) as number, null::timestamptz as until from requests.request
      where organiser = any(:own) and state in ('SUBMITTED', 'FREE_PLACE', 'PAID_OFFER')
        and forgotten_at is null having count(*) > 0
      """;

  private final JdbcClient jdbc;

  RequestDuties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Duty> of(Actor actor) {
    return Waiting.count(
        jdbc.sql(WAITING)
            .param(
                "own", OrganisationId.values(actor.organisationsFor(Permission.HANDLE_REQUESTS))),
        (number, until) -> new Duty(Kind.REQUESTS, number, until));
  }
}
