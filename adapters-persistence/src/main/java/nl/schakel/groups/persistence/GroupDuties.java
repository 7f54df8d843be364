package nl.schakel.groups.persistence;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties;
import nl.schakel.shared.persistence.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups of parents that somebody is asked to lead or to visit. */
@Repository
class GroupDuties implements Duties {

  private static final String WAITING =
      """
      select count(*) as number, null::timestamptz as until
      from groups.ask a join groups.parent_group g on g.id = a.group_id
      where a.person = :person and a.state = 'ASKED' and g.state not in ('COMPLETED', 'CANCELLED')
      having count(*) > 0
      """;

  private final JdbcClient jdbc;

  GroupDuties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Duty> of(Actor actor) {
    return Waiting.count(
        jdbc.sql(WAITING).param("person", actor.person().value()),
        (number, until) -> new Duty(Kind.GROUP_ASKS, number, until));
  }
}
