package nl.schakel.advice.persistence;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties;
import nl.schakel.access.Permission;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions to partners for which somebody answers. */
@Repository
class AdviceDuties implements Duties {

  private static final String WAITING =
      """
      select count(*) as number, min(due_at) as until from advice.question
      where partner = any(:own) and state = 'ASKED' and forgotten_at is null having count(*) > 0
      """;

  private final JdbcClient jdbc;

  AdviceDuties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Duty> of(Actor actor) {
    return Waiting.count(
        jdbc.sql(WAITING)
            .param(
                "own", OrganisationId.values(actor.organisationsFor(Permission.ANSWER_QUESTIONS))),
        (number, until) -> new Duty(Kind.QUESTIONS, number, until));
  }
}
