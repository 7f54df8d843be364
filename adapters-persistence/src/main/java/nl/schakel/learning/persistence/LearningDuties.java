package nl.schakel.learning.persistence;

import java.time.Clock;
import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties;
import nl.schakel.access.Permission;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A seat that is kept for somebody, the next session, and requests to decide on. */
@Repository
class LearningDuties implements Duties {

  private static final String WAITING =
      """
      select 'SEAT_OFFERED' as kind, count(*) as number, min(offer_until) as until
      from learning.enrolment where person_id = :person and state = 'OFFERED' having count(*) > 0
      union all
      select 'NEXT_SESSION', count(*), min(s.starts)
      from learning.enrolment e join learning.session s on s.edition_id = e.edition_id
      where e.person_id = :person and e.state = 'ADMITTED'
        and not s.cancelled
        and s.ends > :now and s.starts < :now + interval '14 days' having count(*) > 0
      union all
      select 'REVIEWS', count(*), null from learning.review
      where state = 'PENDING' and (organiser = any(:organisers) or funders && :funders)
      having count(*) > 0
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  LearningDuties(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Duty> of(Actor actor) {
    return jdbc.sql(WAITING)
        .param("person", actor.person().value())
        .param("now", Moments.utc(clock.instant()))
        .param(
            "organisers",
            OrganisationId.values(actor.organisationsFor(Permission.REVIEW_FOR_ORGANISER)))
        .param(
            "funders", OrganisationId.values(actor.organisationsFor(Permission.REVIEW_FOR_FUNDER)))
        .query(
            (row, _) ->
                new Duty(
                    Kind.valueOf(row.getString("kind")),
                    row.getLong("number"),
                    Moments.readIfAny(row, "until")))
        .list();
  }
}
