package nl.schakel.notifications.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Sent;
import nl.schakel.notifications.port.ReturnBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcReturnBook implements ReturnBook {

  private static final int KEY_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final MailAttempts attempts;

  JdbcReturnBook(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
    this.attempts = new MailAttempts(jdbc, json);
  }

  @Override
  public byte[] key() {
    open();
    return jdbc.sql("select signing_key from notifications.return_desk")
        .query((row, _) -> row.getBytes("signing_key"))
        .single();
  }

  /** Nobody's key is written over. */
  private void open() {
    byte[] mine = new byte[KEY_BYTES];
    RANDOM.nextBytes(mine);
    jdbc.sql(
            """
            insert into notifications.return_desk (id, signing_key, taken_until)
            values (1, :mine, '-infinity') on conflict (id) do nothing
            """)
        .param("mine", mine)
        .update();
  }

  @Override
  public Turn takeTurn(Instant now, Instant until) {
    open();
    int rows =
        jdbc.sql(
                """
                update notifications.return_desk set taken_until = :until
                where taken_until <= :now
                """)
            .param("until", utc(until))
            .param("now", utc(now))
            .update();
    return rows == 1 ? Turn.OURS : Turn.SOMEBODY_ELSES;
  }

  @Override
  public void endTurn(Instant until) {
    jdbc.sql(
            """
            update notifications.return_desk set taken_until = '-infinity'
            where taken_until = :until
            """)
        .param("until", utc(until))
        .update();
  }

  @Override
  public Optional<OutgoingMail> lock(MailId mail) {
    return jdbc.sql("select * from notifications.outgoing_mail where id = :id for update")
        .param("id", mail.value())
        .query((row, _) -> MailRow.read(row, json))
        .optional();
  }

  @Override
  public void write(Sent before, OutgoingMail after) {
    attempts.write(after, "SENT", before.attempts());
  }
}
