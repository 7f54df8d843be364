package nl.schakel.access.persistence;

import static nl.schakel.shared.persistence.Moments.read;
import static nl.schakel.shared.persistence.Moments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor.Scope;
import nl.schakel.access.model.LoginSession;
import nl.schakel.access.query.MyAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMyAccess implements MyAccess {

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcMyAccess(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<SessionLine> sessions(AccountId account) {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            select id, device, started_at, seen_at from access.login_session
            where account = :account and started_at > :oldestStart and seen_at > :oldestSeen
            order by seen_at desc, id
            """)
        .param("account", account.value())
        .param("oldestStart", utc(LoginSession.oldestStart(now)))
        .param("oldestSeen", utc(LoginSession.oldestSeen(now)))
        .query(JdbcMyAccess::session)
        .list();
  }

  private static SessionLine session(ResultSet row, int number) throws SQLException {
    return new SessionLine(
        row.getObject("id", UUID.class),
        row.getString("device"),
        read(row, "started_at"),
        read(row, "seen_at"));
  }

  @Override
  public List<TokenLine> tokens(AccountId account) {
    return jdbc.sql(
            """
            select id, name, scope, created_at, expires_at from access.access_token
            where account = :account and expires_at > :now
            order by created_at desc, id
            """)
        .param("account", account.value())
        .param("now", utc(clock.instant()))
        .query(JdbcMyAccess::token)
        .list();
  }

  private static TokenLine token(ResultSet row, int number) throws SQLException {
    return new TokenLine(
        row.getObject("id", UUID.class),
        row.getString("name"),
        Scope.valueOf(row.getString("scope")),
        read(row, "created_at"),
        read(row, "expires_at"));
  }
}
