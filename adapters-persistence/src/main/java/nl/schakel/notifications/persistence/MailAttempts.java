package nl.schakel.notifications.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Attempts to send: whoever claims a mail has it until the lease is over, and nobody else does. */
record MailAttempts(JdbcClient jdbc, JsonMapper json) {

  List<Sending> claim(Instant now, Instant leaseUntil, int atMost) {
    return jdbc
        .sql(
            """
            update notifications.outgoing_mail mail
            set state = 'SENDING', attempts = attempts + 1, due_at = :leaseUntil
            from (select id from notifications.outgoing_mail next
                  where state in ('HELD', 'WAITING', 'SENDING') and due_at <= :now
                    and kind <> 'NEWSLETTER'
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

  /** Every claim is another attempt, so that who lost a lease finds nothing to write to. */
  void write(OutgoingMail mail, String stateBefore, int attemptsBefore) {
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
        .param("dueAt", Moments.utc(Optional.ofNullable(row.dueAt())))
        .param("overAt", Moments.utc(Optional.ofNullable(row.overAt())))
        .param("lastError", row.lastError())
        .param("stateBefore", stateBefore)
        .param("attemptsBefore", attemptsBefore)
        .update();
  }
}
