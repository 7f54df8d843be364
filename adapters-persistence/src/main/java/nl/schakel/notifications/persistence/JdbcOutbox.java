package nl.schakel.notifications.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Waiting;
import nl.schakel.notifications.port.Outbox;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcOutbox implements Outbox {

  private static final String OF_CHANGES =
      "state in ('HELD', 'WAITING') and kind in ('MOVE', 'RESCHEDULE')";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final MailAttempts attempts;

  JdbcOutbox(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
    this.attempts = new MailAttempts(jdbc, json);
  }

  @Override
  public void add(List<Waiting> mails) {
    new NewMails(jdbc, json).add(mails);
  }

  @Override
  public List<Sending> claim(Instant now, Instant leaseUntil, int atMost) {
    return attempts.claim(now, leaseUntil, atMost);
  }

  @Override
  public void settle(Sending attempt, OutgoingMail after) {
    attempts.write(after, "SENDING", attempt.attempts());
  }

  @Override
  public void revive(Dead dead, Waiting again) {
    attempts.write(again, "DEAD", dead.attempts());
  }

  @Override
  public Optional<OutgoingMail> find(MailId id) {
    return jdbc.sql("select * from notifications.outgoing_mail where id = :id")
        .param("id", id.value())
        .query((row, _) -> MailRow.read(row, json))
        .optional();
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
  public Set<MailId> ofChanges(PersonId recipient) {
    return jdbc.sql(
            "select id from notifications.outgoing_mail where recipient = :recipient and "
                + OF_CHANGES)
        .param("recipient", recipient.value())
        .query((row, _) -> new MailId(row.getObject("id", UUID.class)))
        .set();
  }

  @Override
  public void dropTold(Set<MailId> waiting, Collection<EnrolmentId> told, Instant now) {
    jdbc.sql(
            """
            update notifications.outgoing_mail
            set state = 'DROPPED', due_at = null, over_at = :now
            where id = any(:waiting) and matter ->> 'enrolment' = any(:enrolments) and\
            """
                + " "
                + OF_CHANGES)
        .param("waiting", waiting.stream().map(MailId::value).toArray(UUID[]::new))
        .param("enrolments", told.stream().map(id -> id.value().toString()).toArray(String[]::new))
        .param("now", utc(now))
        .update();
  }

  @Override
  public int forgetOver(Instant before, int atMost) {
    return jdbc.sql(
            """
            delete from notifications.outgoing_mail where id in (
              select id from notifications.outgoing_mail
              where (state in ('SENT', 'DROPPED')
                  or state = 'DEAD' and starts_with(last_error, 'DSN_'))
                and over_at < :before
              limit :atMost for update skip locked)
            """)
        .param("before", utc(before))
        .param("atMost", atMost)
        .update();
  }
}
