package nl.schakel.learning.persistence;

import java.time.Instant;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.port.Notices;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotices implements Notices {

  private final JdbcClient jdbc;

  JdbcNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Mark markLinkReleased(SessionId session, int linkRevision) {
    return mark(
        jdbc.sql(
                """
                update learning.session set released_revision = :revision
                where id = :id and released_revision < :revision
                """)
            .param("revision", linkRevision)
            .param("id", session.value())
            .update());
  }

  @Override
  public Mark markReminded(SessionId session, Instant start) {
    return mark(
        jdbc.sql(
                """
                update learning.session set reminded_start = :start
                where id = :id and reminded_start is distinct from :start
                """)
            .param("start", Moments.utc(start))
            .param("id", session.value())
            .update());
  }

  private static Mark mark(int rows) {
    return rows == 1 ? Mark.FIRST : Mark.AGAIN;
  }
}
