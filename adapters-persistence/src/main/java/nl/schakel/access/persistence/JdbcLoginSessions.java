package nl.schakel.access.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.model.LoginSession;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.LoginSessions;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLoginSessions implements LoginSessions {

  private static final String FIND =
      "select s.id, s.seen_at, "
          + Actors.COLUMNS
          + """
          from access.login_session s join access.account a on a.id = s.account
          where s.hash = :hash and s.started_at > :oldestStart and s.seen_at > :oldestSeen and
          """
          + Actors.LET_IN;

  private final JdbcClient jdbc;
  private final DemoAccounts demoAccounts;

  JdbcLoginSessions(JdbcClient jdbc, DemoAccounts demoAccounts) {
    this.jdbc = jdbc;
    this.demoAccounts = demoAccounts;
  }

  @Override
  public void add(LoginSession session) {
    jdbc.sql(
            """
            insert into access.login_session (id, account, hash, device, started_at, seen_at)
            values (:id, :account, :hash, :device, :startedAt, :seenAt)
            """)
        .param("id", session.id())
        .param("account", session.account().value())
        .param("hash", session.hash().value())
        .param("device", session.device())
        .param("startedAt", utc(session.startedAt()))
        .param("seenAt", utc(session.seenAt()))
        .update();
  }

  @Override
  public Optional<Found> find(Secret.Hash hash, Instant oldestStart, Instant oldestSeen) {
    return jdbc.sql(FIND)
        .param("hash", hash.value())
        .param("oldestStart", utc(oldestStart))
        .param("oldestSeen", utc(oldestSeen))
        .param("demo", demoAccounts.exist())
        .query(JdbcLoginSessions::found)
        .optional();
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    return new Found(
        row.getObject("id", UUID.class), Actors.read(row), Moments.read(row, "seen_at"));
  }

  @Override
  public void seen(UUID id, Instant now) {
    jdbc.sql("update access.login_session set seen_at = :now where id = :id and seen_at < :now")
        .param("id", id)
        .param("now", utc(now))
        .update();
  }

  @Override
  public void end(AccountId account, UUID id) {
    jdbc.sql("delete from access.login_session where account = :account and id = :id")
        .param("account", account.value())
        .param("id", id)
        .update();
  }

  @Override
  public void endAll(AccountId account) {
    jdbc.sql("delete from access.login_session where account = :account")
        .param("account", account.value())
        .update();
  }

  @Override
  public void endAllBut(AccountId account, UUID id) {
    jdbc.sql("delete from access.login_session where account = :account and id <> :id")
        .param("account", account.value())
        .param("id", id)
        .update();
  }

  @Override
  public int removeOver(Instant oldestStart, Instant oldestSeen) {
    return jdbc.sql(
            """
            delete from access.login_session
            where started_at <= :oldestStart or seen_at <= :oldestSeen
            """)
        .param("oldestStart", utc(oldestStart))
        .param("oldestSeen", utc(oldestSeen))
        .update();
  }
}
