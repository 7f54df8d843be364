package nl.schakel.notifications.persistence;

import static nl.schakel.notifications.persistence.Moments.utc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Waiting;
import nl.schakel.notifications.port.Outbox;
import nl.schakel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcOutbox implements Outbox {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  JdbcOutbox(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public void add(List<Waiting> mails) {
    if (!mails.isEmpty()) {
      jdbc.sql(
              """
              insert into notifications.outgoing_mail
                (id, recipient, occasion, kind, matter, message_id, state, attempts, due_at, created_at)
              select id, recipient, occasion, kind, matter, message_id, 'WAITING', 0, due_at, created_at
              from jsonb_to_recordset(:mails::jsonb) as mail (
                id uuid, recipient uuid, occasion text, kind text, matter jsonb, message_id text,
                due_at timestamptz, created_at timestamptz)
              on conflict (recipient, occasion) do nothing
              """)
          .param("mails", json.writeValueAsString(mails.stream().map(JdbcOutbox::row).toList()))
          .update();
    }
  }

  private static Map<String, Object> row(Waiting mail) {
    OutgoingMail.Details details = mail.details();
    MatterColumns matter = MatterColumns.of(details.matter());
    return Map.of(
        "id", details.id().value().toString(),
        "recipient", details.recipient().value().toString(),
        "occasion", details.matter().occasion(),
        "kind", matter.kind(),
        "matter", matter.parts(),
        "message_id", details.messageId(),
        "due_at", mail.notBefore().toString(),
        "created_at", details.createdAt().toString());
  }

  @Override
  public List<Sending> claim(Instant now, Instant leaseUntil, int atMost) {
    return jdbc
        .sql(
            """
            update notifications.outgoing_mail mail
            set state = 'SENDING', attempts = attempts + 1, due_at = :leaseUntil
            from (select id from notifications.outgoing_mail next
                  where state in ('HELD', 'WAITING', 'SENDING') and due_at <= :now
                    and not exists (
                      select from notifications.outgoing_mail earlier
                      where earlier.recipient = next.recipient and earlier.id <> next.id
                        and (earlier.state = 'SENDING' and earlier.due_at > :now
                          or earlier.state in ('HELD', 'WAITING', 'SENDING')
                            and earlier.due_at <= :now and earlier.id < next.id))
                  order by due_at limit :atMost for update skip locked) due
            where mail.id = due.id
            returning mail.*
            """)
        .param("leaseUntil", utc(leaseUntil))
        .param("now", utc(now))
        .param("atMost", atMost)
        .query(
            (row, _) -> new Sending(MailRow.details(row, json), row.getInt("attempts"), leaseUntil))
        .list()
        .stream()
        .sorted(Comparator.comparing(mail -> mail.details().createdAt()))
        .toList();
  }

  @Override
  public void settle(Sending attempt, OutgoingMail after) {
    write(after, "SENDING", attempt.attempts());
  }

  @Override
  public Optional<OutgoingMail> find(MailId id) {
    return jdbc.sql("select * from notifications.outgoing_mail where id = :id")
        .param("id", id.value())
        .query((row, _) -> MailRow.read(row, json))
        .optional();
  }

  @Override
  public void revive(Dead dead, Waiting again) {
    write(again, "DEAD", dead.attempts());
  }

  /** Every claim is another attempt, so that who lost a lease finds nothing to write to. */
  private void write(OutgoingMail mail, String stateBefore, int attemptsBefore) {
    MailRow row = MailRow.of(mail);
    jdbc.sql(
            """
            update notifications.outgoing_mail
            set state = :state, attempts = :attempts, due_at = :dueAt, over_at = :overAt,
              last_error = :lastError
            where id = :id and state = :stateBefore and attempts = :attemptsBefore
            """)
        .param("id", mail.getId().value())
        .param("state", row.state())
        .param("attempts", row.attempts())
        .param("dueAt", utcOrNull(row.dueAt()))
        .param("overAt", utcOrNull(row.overAt()))
        .param("lastError", row.lastError())
        .param("stateBefore", stateBefore)
        .param("attemptsBefore", attemptsBefore)
        .update();
  }

  @Override
  public void wake(PersonId recipient, Instant now) {
    jdbc.sql(
            """
            update notifications.outgoing_mail set state = 'WAITING', due_at = :now
            where recipient = :recipient and state = 'HELD'
            """)
        .param("recipient", recipient.value())
        .param("now", utc(now))
        .update();
  }

  @Override
  public void dropTold(
      PersonId recipient, Collection<EnrolmentId> told, Instant createdUntil, Instant now) {
    List<String> enrolments = told.stream().map(id -> id.value().toString()).toList();
    if (!enrolments.isEmpty()) {
      jdbc.sql(
              """
              update notifications.outgoing_mail
              set state = 'DROPPED', due_at = null, over_at = :now
              where recipient = :recipient and state in ('HELD', 'WAITING')
                and kind in ('MOVE', 'RESCHEDULE') and matter ->> 'enrolment' in (:enrolments)
                and created_at <= :createdUntil
              """)
          .param("recipient", recipient.value())
          .param("enrolments", enrolments)
          .param("createdUntil", utc(createdUntil))
          .param("now", utc(now))
          .update();
    }
  }

  @Override
  public int forgetOver(Instant before, int atMost) {
    return jdbc.sql(
            """
            delete from notifications.outgoing_mail where id in (
              select id from notifications.outgoing_mail
              where state in ('SENT', 'DROPPED') and over_at < :before
              limit :atMost for update skip locked)
            """)
        .param("before", utc(before))
        .param("atMost", atMost)
        .update();
  }

  private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant instant) {
    return instant == null ? null : utc(instant);
  }
}
