package nl.schakel.notifications.persistence;

import static nl.schakel.shared.persistence.Moments.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.query.MailLog;
import nl.schakel.shared.persistence.AskedFor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMailLog implements MailLog {

  /** What was taken before it turned out that it does not arrive is told apart by its code. */
  private static final String STATE =
      "case when state = 'DEAD' and starts_with(last_error, 'DSN_') then 'RETURNED' else state end";

  private final JdbcClient jdbc;

  JdbcMailLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Line> lines(Optional<State> state, Optional<MailId> olderThan, int atMost) {
    AskedFor asked =
        new AskedFor()
            .ifGiven(state, "state", STATE + " = :state", State::name)
            .ifGiven(olderThan, "olderThan", "id < :olderThan", MailId::value);
    return jdbc.sql(
            """
            select id, recipient, kind, %s as state, attempts, created_at, last_error,
              coalesce(over_at, due_at) as at
            from notifications.outgoing_mail
            where %s order by id desc limit :atMost
            """
                .formatted(STATE, asked.sql()))
        .params(asked.parameters())
        .param("atMost", atMost)
        .query((row, _) -> line(row))
        .list();
  }

  @Override
  public Map<State, Long> counts() {
    Map<State, Long> counts = new EnumMap<>(State.class);
    jdbc.sql(
            """
            select %s as state, count(*) as mails from notifications.outgoing_mail group by 1
            """
                .formatted(STATE))
        .query(
            row -> {
              counts.put(State.valueOf(row.getString("state")), row.getLong("mails"));
            });
    return counts;
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        new MailId(row.getObject("id", UUID.class)),
        row.getObject("recipient", UUID.class),
        row.getString("kind"),
        State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        read(row, "created_at"),
        read(row, "at"),
        Optional.ofNullable(row.getString("last_error")));
  }
}
