package nl.schakel.access.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.time.Instant;
import nl.schakel.access.model.LoginAttempts;
import nl.schakel.access.model.LoginAttempts.Counted;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.LoginAttemptLog;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLoginAttemptLog implements LoginAttemptLog {

  private final JdbcClient jdbc;

  JdbcLoginAttemptLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public LoginAttempts claim(Counted counted, Secret.Hash key, Instant now) {
    return jdbc.sql(
            """
            insert into access.login_attempt as known (counted, key, failures, last_at)
            values (:counted, :key, 0, :now)
            on conflict (counted, key) do update set failures = known.failures
            returning failures, last_at
            """)
        .param("counted", counted.name())
        .param("key", key.value())
        .param("now", utc(now))
        .query(
            (row, number) ->
                new LoginAttempts(row.getInt("failures"), Moments.read(row, "last_at")))
        .single();
  }

  @Override
  public void count(Counted counted, Secret.Hash key, Instant now, Instant forgotten) {
    jdbc.sql(
            """
            insert into access.login_attempt as known (counted, key, failures, last_at)
            values (:counted, :key, 1, :now)
            on conflict (counted, key) do update
            set failures = case when known.last_at > :forgotten then known.failures + 1 else 1 end,
                last_at = :now
            """)
        .param("counted", counted.name())
        .param("key", key.value())
        .param("now", utc(now))
        .param("forgotten", utc(forgotten))
        .update();
  }

  @Override
  public void forget(Counted counted, Secret.Hash key) {
    jdbc.sql("delete from access.login_attempt where counted = :counted and key = :key")
        .param("counted", counted.name())
        .param("key", key.value())
        .update();
  }

  @Override
  public void uncount(Counted counted, Secret.Hash key) {
    jdbc.sql(
            """
            update access.login_attempt set failures = failures - 1
            where counted = :counted and key = :key and failures > 0
            """)
        .param("counted", counted.name())
        .param("key", key.value())
        .update();
  }

  @Override
  public int removeBefore(Instant forgotten) {
    return jdbc.sql("delete from access.login_attempt where last_at <= :forgotten")
        .param("forgotten", utc(forgotten))
        .update();
  }
}
