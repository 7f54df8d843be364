package nl.schakel.access.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.model.AccessToken;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.AccessTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccessTokens implements AccessTokens {

  private static final String FIND =
      "select t.id, t.scope, "
          + Actors.COLUMNS
          + """
          from access.access_token t join access.account a on a.id = t.account
          where t.hash = :hash and t.expires_at > :now and
          """
          + Actors.LET_IN;

  private final JdbcClient jdbc;
  private final DemoAccounts demoAccounts;

  JdbcAccessTokens(JdbcClient jdbc, DemoAccounts demoAccounts) {
    this.jdbc = jdbc;
    this.demoAccounts = demoAccounts;
  }

  @Override
  public void add(AccessToken token) {
    jdbc.sql(
            """
            insert into access.access_token
              (id, account, name, hash, scope, created_at, expires_at)
            values (:id, :account, :name, :hash, :scope, :createdAt, :expiresAt)
            """)
        .param("id", token.id())
        .param("account", token.account().value())
        .param("name", token.name())
        .param("hash", token.hash().value())
        .param("scope", token.scope().name())
        .param("createdAt", utc(token.createdAt()))
        .param("expiresAt", utc(token.expiresAt()))
        .update();
  }

  @Override
  public Optional<Found> find(Secret.Hash hash, Instant now) {
    return jdbc.sql(FIND)
        .param("hash", hash.value())
        .param("now", utc(now))
        .param("demo", demoAccounts.exist())
        .query(JdbcAccessTokens::found)
        .optional();
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    return new Found(
        row.getObject("id", UUID.class),
        Actors.read(row),
        Actor.Scope.valueOf(row.getString("scope")));
  }

  @Override
  public int count(AccountId account, Instant now) {
    return jdbc.sql(
            """
            select count(*) from access.access_token
            where account = :account and expires_at > :now
            """)
        .param("account", account.value())
        .param("now", utc(now))
        .query(Integer.class)
        .single();
  }

  @Override
  public boolean revoke(AccountId account, UUID id) {
    return jdbc.sql("delete from access.access_token where account = :account and id = :id")
            .param("account", account.value())
            .param("id", id)
            .update()
        > 0;
  }

  @Override
  public void revokeAll(AccountId account) {
    jdbc.sql("delete from access.access_token where account = :account")
        .param("account", account.value())
        .update();
  }
}
