package nl.schakel.audit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.audit.query.AuditSearch;
import nl.schakel.audit.query.AuditTrail;
import nl.schakel.audit.query.AuditTrailPart;
import nl.schakel.audit.query.AuditTrailPart.Line;
import nl.schakel.shared.persistence.AskedFor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages by key: the thousandth page costs what the first one does. */
@Repository
class JdbcAuditTrail implements AuditTrail {

  private final JdbcClient jdbc;

  JdbcAuditTrail(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public AuditTrailPart find(AuditSearch search) {
    AskedFor asked =
        new AskedFor()
            .ifGiven(search.action(), "action", "action = :action", action -> action)
            .ifGiven(search.subject(), "subject", "subject = :subject", subject -> subject)
            .ifGiven(search.by(), "by", "by_account = :by", account -> account)
            .ifGiven(search.from(), "from", "at >= :from", JdbcAuditEntries::inUtc)
            .ifGiven(search.until(), "until", "at < :until", JdbcAuditEntries::inUtc)
            .ifGiven(search.olderThan(), "olderThan", "id < :olderThan", line -> line);
    List<Line> found =
        jdbc.sql(
                """
                select id, at, action, subject, by_account from audit.entry
                where %s order by id desc limit :lines
                """
                    .formatted(asked.sql()))
            .params(asked.parameters())
            .param("lines", AuditSearch.LINES + 1)
            .query(JdbcAuditTrail::line)
            .list();
    return found.size() > AuditSearch.LINES
        ? partOf(found.subList(0, AuditSearch.LINES))
        : new AuditTrailPart(found, Optional.empty());
  }

  /** Jumps from one action to the next along the index, whatever the number of lines. */
  @Override
  public List<String> actions() {
    return jdbc.sql(
            """
            with recursive known (action) as (
              select min(action) from audit.entry
              union all
              select (select min(e.action) from audit.entry e where e.action > known.action)
              from known where known.action is not null)
            select action from known where action is not null order by action
            """)
        .query(String.class)
        .list();
  }

  private static AuditTrailPart partOf(List<Line> lines) {
    return new AuditTrailPart(lines, Optional.of(lines.getLast().id()));
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("action"),
        row.getObject("subject", UUID.class),
        Optional.ofNullable(row.getObject("by_account", UUID.class)));
  }
}
