package nl.schakel.parents.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Reminder;
import nl.schakel.parents.model.Reminder.Fate;
import nl.schakel.parents.port.Reminders;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReminders implements Reminders {

  private static final String ADD =
      """
      insert into parents.reminder (meeting, parent, starts_at, state, attempts, due_at)
      select :meeting, p.id, :start, 'WAITING', 0, :now from parents.parent p
      where p.group_id = :group and p.state = 'COMING' and p.phone is not null and not p.silent
      on conflict (meeting, parent, starts_at) do nothing
      """;

  private static final String CLAIM =
      """
      update parents.reminder r
      set state = 'SENDING', attempts = r.attempts + 1, due_at = :leaseUntil
      from (
        select meeting, parent, starts_at from parents.reminder
        where state in ('WAITING', 'SENDING') and due_at <= :now
        order by due_at limit :atMost for update skip locked) due
      where r.meeting = due.meeting and r.parent = due.parent and r.starts_at = due.starts_at
      returning r.*
      """;

  /** Every claim is another attempt, so that who lost a lease finds nothing to write to. */
  private static final String SETTLE =
      """
      update parents.reminder set state = :state, due_at = coalesce(:due, due_at)
      where meeting = :meeting and parent = :parent and starts_at = :start
        and state = 'SENDING' and attempts = :attempts
      """;

  private final JdbcClient jdbc;

  JdbcReminders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(ParentGroupId group, Gathering meeting, Instant now) {
    jdbc.sql(ADD)
        .param("meeting", meeting.id().value())
        .param("start", Moments.utc(meeting.start()))
        .param("now", Moments.utc(now))
        .param("group", group.value())
        .update();
  }

  @Override
  public List<Reminder> claim(Instant now, Instant leaseUntil, int atMost) {
    return jdbc.sql(CLAIM)
        .param("now", Moments.utc(now))
        .param("leaseUntil", Moments.utc(leaseUntil))
        .param("atMost", atMost)
        .query((row, _) -> reminder(row))
        .list();
  }

  private static Reminder reminder(ResultSet row) throws SQLException {
    return new Reminder(
        new MeetingId(ParentRow.id(row, "meeting")),
        new ParentId(ParentRow.id(row, "parent")),
        Moments.read(row, "starts_at"),
        row.getInt("attempts"));
  }

  @Override
  public void settle(Reminder reminder, Fate fate) {
    switch (fate) {
      case Fate.Sent _ -> settle(reminder, "SENT", Optional.empty());
      case Fate.Dropped _ -> settle(reminder, "DROPPED", Optional.empty());
      case Fate.Dead _ -> settle(reminder, "DEAD", Optional.empty());
      case Fate.Again(var at) -> settle(reminder, "WAITING", Optional.of(at));
    }
  }

  private void settle(Reminder reminder, String state, Optional<Instant> due) {
    jdbc.sql(SETTLE)
        .param("state", state)
        .param("due", Moments.utc(due), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("meeting", reminder.meeting().value())
        .param("parent", reminder.parent().value())
        .param("start", Moments.utc(reminder.start()))
        .param("attempts", reminder.attempts())
        .update();
  }

  @Override
  public void want(ParentId parent, boolean texts) {
    jdbc.sql("update parents.parent set silent = not :texts where id = :parent")
        .param("texts", texts)
        .param("parent", parent.value())
        .update();
  }
}
