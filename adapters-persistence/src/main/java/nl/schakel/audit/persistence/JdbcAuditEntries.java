package nl.schakel.audit.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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

  /** As many as there are in one statement. */
  @Override
  public void add(List<AuditEntry> entries) {
    jdbc.sql(
            """
            insert into audit.entry (id, at, action, subject, by_account)
            select * from unnest(cast(:ids as uuid[]), cast(:moments as timestamptz[]),
              cast(:actions as text[]), cast(:subjects as uuid[]), cast(:by as uuid[]))
            """)
        .param("ids", entries.stream().map(each -> each.id().value()).toArray(UUID[]::new))
        .param("moments", entries.stream().map(each -> each.at().toString()).toArray(String[]::new))
        .param("actions", entries.stream().map(AuditEntry::action).toArray(String[]::new))
        .param("subjects", entries.stream().map(AuditEntry::subject).toArray(UUID[]::new))
        .param("by", entries.stream().map(each -> each.by().orElse(null)).toArray(UUID[]::new))
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
