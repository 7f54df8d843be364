package nl.schakel.audit.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.schakel.audit.model.AuditEntry;
import nl.schakel.audit.port.AuditEntries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAuditEntries implements AuditEntries {

  private final JdbcClient jdbc;

  JdbcAuditEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(AuditEntry entry) {
    jdbc.sql(
            """
            insert into audit.entry (id, at, action, subject, by_account)
            values (:id, :at, :action, :subject, cast(:by as uuid))
            """)
        .param("id", entry.id().value())
        .param("at", inUtc(entry.at()))
        .param("action", entry.action())
        .param("subject", entry.subject())
        .param("by", entry.by().orElse(null))
        .update();
  }

  @Override
  public long count() {
    return jdbc.sql("select count(*) from audit.entry").query(Long.class).single();
  }

  @Override
  public long countBefore(Instant end) {
    return jdbc.sql("select count(*) from audit.entry where at < :end")
        .param("end", inUtc(end))
        .query(Long.class)
        .single();
  }

  @Override
  public int eraseBefore(Instant end, int atMost) {
    jdbc.sql("select set_config('audit.retention', 'on', true)").query(String.class).single();
    return jdbc.sql(
            """
            delete from audit.entry where id in (
              select id from audit.entry where at < :end
              order by at limit :atMost for update skip locked)
            """)
        .param("end", inUtc(end))
        .param("atMost", atMost)
        .update();
  }

  static OffsetDateTime inUtc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
