package nl.schakel.chains.persistence;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties;
import nl.schakel.access.Permission;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places in chains that somebody is asked to take for an organisation. */
@Repository
class ChainDuties implements Duties {

  private static final String WAITING =
      """
      select count(*) as number, null::timestamptz as until
      from chains.place p join chains.version v on v.chain = p.chain and v.number = p.number
      where p.partner = any(:own) and p.state = 'ASKED' and v.state = 'DRAFT' having count(*) > 0
      """;

  private final JdbcClient jdbc;

  ChainDuties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Duty> of(Actor actor) {
    return Waiting.count(
        jdbc.sql(WAITING)
            .param(
                "own", OrganisationId.values(actor.organisationsFor(Permission.ANSWER_FOR_CHAIN))),
        (number, until) -> new Duty(Kind.CHAIN_PLACES, number, until));
  }
}
