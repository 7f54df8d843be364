package nl.schakel.notifications.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.SubmissionId;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Sent;
import nl.schakel.notifications.port.ReturnBook.Turn;
import nl.schakel.notifications.query.MailLog.State;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class JdbcReturnBookTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
  private final JdbcOutbox outbox = new JdbcOutbox(jdbc, JsonMapper.shared());
  private final JdbcReturnBook book = new JdbcReturnBook(jdbc, JsonMapper.shared());

  @Test
  void every_instance_signs_with_one_key() {
    byte[] key = book.key();
    assertThat(key).hasSize(32);
    assertThat(new JdbcReturnBook(jdbc, JsonMapper.shared()).key()).isEqualTo(key);
  }

  @Test
  void one_has_the_turn_until_it_ends_or_takes_too_long() {
    Instant until = NOW.plusSeconds(300);
    assertThat(book.takeTurn(NOW, until)).isEqualTo(Turn.OURS);
    assertThat(book.takeTurn(NOW.plusSeconds(1), until)).isEqualTo(Turn.SOMEBODY_ELSES);
    assertThat(book.takeTurn(until, until.plusSeconds(300))).isEqualTo(Turn.OURS);
    book.endTurn(until);
    assertThat(book.takeTurn(until.plusSeconds(1), until.plusSeconds(301)))
        .as("another's turn is not ended")
        .isEqualTo(Turn.SOMEBODY_ELSES);
    book.endTurn(until.plusSeconds(300));
    assertThat(book.takeTurn(NOW, until)).isEqualTo(Turn.OURS);
  }

  @Test
  void a_mail_that_came_back_is_shown_with_its_code_and_counts_as_undelivered() {
    Sent sent = sent();
    book.write(sent, sent.delay("DSN_4.4.1"));
    Sent delayed = (Sent) book.lock(sent.getId()).orElseThrow();
    assertThat(delayed.delayed()).contains("DSN_4.4.1");

    book.write(delayed, delayed.comeBack(NOW, "DSN_5.1.1"));
    assertThat(book.lock(sent.getId())).contains(delayed.comeBack(NOW, "DSN_5.1.1"));
    book.write(delayed, delayed.comeBack(NOW, "DSN_5.2.2"));
    JdbcMailLog log = new JdbcMailLog(jdbc);
    assertThat(log.counts()).containsExactly(Map.entry(State.RETURNED, 1L));
    assertThat(log.lines(Optional.of(State.DEAD), Optional.empty(), 5)).isEmpty();
    assertThat(log.lines(Optional.of(State.RETURNED), Optional.empty(), 5))
        .singleElement()
        .satisfies(line -> assertThat(line.error()).contains("DSN_5.1.1"));
    assertThat(book.lock(MailId.next())).isEmpty();
  }

  private Sent sent() {
    outbox.add(
        List.of(
            OutgoingMail.about(
                new Matter.Confirmation(SubmissionId.next()),
                PersonId.next(),
                "schakel.example",
                NOW)));
    Sending sending = outbox.claim(NOW, NOW.plusSeconds(60), 1).getFirst();
    outbox.settle(sending, sending.sent(NOW));
    return sending.sent(NOW);
  }
}
