package nl.schakel.attendance.persistence;

import java.util.List;
import nl.schakel.attendance.model.Substitution;
import nl.schakel.attendance.port.Leadership;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLeadership implements Leadership {

  private static final String SUBSTITUTE =
      """
      insert into attendance.substitute (session, edition, absent, substitute, reason)
      values (:session, :edition, :absent, :substitute, :reason)
      on conflict (session, absent)
        do update set substitute = excluded.substitute, reason = excluded.reason
      """;

  private final JdbcClient jdbc;

  JdbcLeadership(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void assign(EditionId edition, PersonId leader) {
    jdbc.sql(
            "insert into attendance.leader (edition, person) values (:edition, :person)"
                + " on conflict do nothing")
        .param("edition", edition.value())
        .param("person", leader.value())
        .update();
  }

  @Override
  public void release(EditionId edition, PersonId leader) {
    for (String table : List.of("leader where person", "substitute where absent")) {
      jdbc.sql("delete from attendance." + table + " = :person and edition = :edition")
          .param("edition", edition.value())
          .param("person", leader.value())
          .update();
    }
  }

  @Override
  public void substitute(Substitution substitution) {
    jdbc.sql(SUBSTITUTE)
        .param("session", substitution.session().value())
        .param("edition", substitution.edition().value())
        .param("absent", substitution.absent().value())
        .param("substitute", substitution.substitute().value())
        .param("reason", substitution.reason())
        .update();
  }

  @Override
  public void comeBack(SessionId session, PersonId absent) {
    jdbc.sql("delete from attendance.substitute where session = :session and absent = :absent")
        .param("session", session.value())
        .param("absent", absent.value())
        .update();
  }
}
