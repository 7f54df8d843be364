package nl.schakel.notifications.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost.Progress;
import nl.schakel.notifications.model.NewsletterMatter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.BulkOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcBulkOutbox implements BulkOutbox {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  JdbcBulkOutbox(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public List<Sending> claim(Instant now, Instant leaseUntil, int atMost) {
    return jdbc.sql(BulkSql.CLAIM)
        .param("leaseUntil", utc(leaseUntil))
        .param("now", utc(now))
        .param("atMost", atMost)
        .query(
            (row, _) -> new Sending(MailRow.details(row, json), row.getInt("attempts"), leaseUntil))
        .list();
  }

  @Override
  public void settle(List<Settled> outcomes) {
    jdbc.sql(BulkSql.SETTLE)
        .param("mails", json.writeValueAsString(outcomes.stream().map(this::row).toList()))
        .query((_, _) -> 0)
        .list();
  }

  private Map<String, @Nullable Object> row(Settled outcome) {
    MailRow row = MailRow.of(outcome.after());
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", outcome.after().getId().value().toString());
    columns.put("before", outcome.attempt().attempts());
    columns.put("state", row.state());
    columns.put("attempts", row.attempts());
    columns.put("due_at", Optional.ofNullable(row.dueAt()).map(Instant::toString).orElse(null));
    columns.put("over_at", Optional.ofNullable(row.overAt()).map(Instant::toString).orElse(null));
    columns.put("last_error", row.lastError());
    return columns;
  }

  @Override
  public int waiting(Instant now) {
    return jdbc.sql(BulkSql.WAITING).param("now", utc(now)).query(Integer.class).single();
  }

  @Override
  public Progress progress(NewsletterId newsletter) {
    return jdbc.sql(BulkSql.PROGRESS)
        .param("occasion", new NewsletterMatter.NewsletterOut(newsletter).occasion())
        .query((row, _) -> progress(row))
        .single();
  }

  private static Progress progress(ResultSet row) throws SQLException {
    return new Progress(
        row.getInt("waiting"), row.getInt("sent"), row.getInt("dropped"), row.getInt("dead"));
  }
}
