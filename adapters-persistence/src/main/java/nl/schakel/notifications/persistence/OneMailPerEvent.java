package nl.schakel.notifications.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nobody has two mails about one thing, in whatever state they are. */
@Repository
class OneMailPerEvent implements InvariantCheck {

  private final JdbcClient jdbc;

  OneMailPerEvent(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "ONE_MAIL_PER_EVENT";
  }

  /** Looks at the matter itself: the occasion, which names it, is guarded by the table. */
  @Override
  public List<Violation> violations() {
    return jdbc
        .sql(
            """
            select id from (
              select id, row_number() over (partition by recipient, kind, matter order by id) as nth
              from notifications.outgoing_mail) mail
            where nth > 1 order by id limit :most
            """)
        .param("most", MAXIMUM)
        .query(UUID.class)
        .list()
        .stream()
        .map(mail -> new Violation("TOLD_TWICE", mail))
        .toList();
  }
}
