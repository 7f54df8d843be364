package nl.schakel.access.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.Links;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLinks implements Links {

  private final JdbcClient jdbc;

  JdbcLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Secret.Hash hash, Purpose purpose, UUID subject, Instant expiry) {
    jdbc.sql(
            """
            insert into access.link (hash, purpose, subject, expires_at)
            values (:hash, :purpose, :subject, :expiry)
            """)
        .param("hash", hash.value())
        .param("purpose", purpose.name())
        .param("subject", subject)
        .param("expiry", utc(expiry))
        .update();
  }

  @Override
  public void addAll(Map<Secret.Hash, UUID> subjects, Purpose purpose, Instant expiry) {
    jdbc.sql(
            """
            insert into access.link (hash, purpose, subject, expires_at)
            select hash, :purpose, subject, :expiry
            from unnest(:hashes, :subjects) as link (hash, subject)
            """)
        .param("purpose", purpose.name())
        .param("expiry", utc(expiry))
        .param("hashes", subjects.keySet().stream().map(Secret.Hash::value).toArray(String[]::new))
        .param("subjects", subjects.values().toArray(UUID[]::new))
        .update();
  }

  @Override
  public Optional<UUID> find(Secret.Hash hash, Purpose purpose, Instant now) {
    return subject(
        """
        select subject from access.link
        where hash = :hash and purpose = :purpose and expires_at > :now
        """,
        hash,
        purpose,
        now);
  }

  @Override
  public Optional<UUID> take(Secret.Hash hash, Purpose purpose, Instant now) {
    return subject(
        """
        delete from access.link
        where hash = :hash and purpose = :purpose and expires_at > :now
        returning subject
        """,
        hash,
        purpose,
        now);
  }

  private Optional<UUID> subject(String sql, Secret.Hash hash, Purpose purpose, Instant now) {
    return jdbc.sql(sql)
        .param("hash", hash.value())
        .param("purpose", purpose.name())
        .param("now", utc(now))
        .query(UUID.class)
        .optional();
  }

  @Override
  public List<Instant> ends(Purpose purpose, UUID subject, Instant now) {
    return jdbc.sql(
            """
            select expires_at from access.link
            where subject = :subject and purpose = :purpose and expires_at > :now
            order by expires_at
            """)
        .param("subject", subject)
        .param("purpose", purpose.name())
        .param("now", utc(now))
        .query((row, _) -> Moments.read(row, "expires_at"))
        .list();
  }

  @Override
  public void removeAll(Purpose purpose, UUID subject) {
    jdbc.sql("delete from access.link where subject = :subject and purpose = :purpose")
        .param("subject", subject)
        .param("purpose", purpose.name())
        .update();
  }

  @Override
  public int removeExpired(Instant now) {
    return jdbc.sql("delete from access.link where expires_at <= :now")
        .param("now", utc(now))
        .update();
  }
}
