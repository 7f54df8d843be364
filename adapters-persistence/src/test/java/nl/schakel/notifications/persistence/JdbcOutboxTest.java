package nl.schakel.notifications.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SubmissionId;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.port.Confirmations.Asking;
import nl.schakel.notifications.port.Outbox;
import nl.schakel.notifications.port.OutboxContract;
import nl.schakel.notifications.query.MailLog.State;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class JdbcOutboxTest extends OutboxContract {

  private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
  private final Outbox outbox = new JdbcOutbox(jdbc, JsonMapper.shared());

  @Override
  protected Outbox outbox() {
    return outbox;
  }

  @Test
  void shows_an_administrator_numbers_and_lines() {
    var mail = confirmation(SubmissionId.next(), PersonId.next());
    outbox.add(List.of(mail));
    var log = new JdbcMailLog(jdbc);
    assertThat(log.counts()).containsExactly(Map.entry(State.WAITING, 1L));
    assertThat(log.lines(Optional.of(State.WAITING), Optional.empty(), 5))
        .singleElement()
        .satisfies(line -> assertThat(line.kind()).isEqualTo("CONFIRMATION"));
    assertThat(log.lines(Optional.empty(), Optional.of(mail.getId()), 5)).isEmpty();
  }

  @Test
  void finds_who_would_be_told_twice() {
    var submission = SubmissionId.next();
    var person = PersonId.next();
    outbox.add(List.of(confirmation(submission, person)));
    var check = new OneMailPerEvent(jdbc);
    assertThat(check.violations()).isEmpty();

    jdbc.sql(
            """
            insert into notifications.outgoing_mail
            select gen_random_uuid(), recipient, occasion || ' again', kind, matter, message_id,
              state, attempts, due_at, created_at from notifications.outgoing_mail
            """)
        .update();
    assertThat(check.violations()).extracting("code").containsExactly("TOLD_TWICE");
  }

  @Test
  void asks_one_question_at_a_time_until_it_is_answered_or_too_late() {
    var confirmations = new JdbcConfirmations(jdbc);
    var person = PersonId.next();
    var first = SubmissionId.next();
    var second = SubmissionId.next();
    var until = NOW.plusSeconds(60);
    assertThat(confirmations.ask(person, first, until, NOW)).isEqualTo(Asking.ALLOWED);
    assertThat(confirmations.ask(person, first, until, NOW)).isEqualTo(Asking.ALLOWED);
    assertThat(confirmations.ask(person, second, until, NOW)).isEqualTo(Asking.ASKED_FOR_ANOTHER);
    assertThat(confirmations.answer(person)).contains(first);
    assertThat(confirmations.answer(person)).isEmpty();

    confirmations.ask(person, first, until, NOW);
    assertThat(confirmations.ask(person, second, until.plusSeconds(60), until))
        .isEqualTo(Asking.ALLOWED);
  }

  @Test
  void remembers_whose_calendar_was_invited() {
    var invitations = new JdbcInvitations(jdbc);
    var enrolment = EnrolmentId.next();
    assertThat(invitations.wasGiven(enrolment)).isFalse();
    invitations.note(List.of(enrolment), NOW);
    invitations.note(List.of(enrolment), NOW);
    assertThat(invitations.wasGiven(enrolment)).isTrue();
  }

  private static OutgoingMail.Waiting confirmation(SubmissionId submission, PersonId person) {
    return OutgoingMail.about(new Matter.Confirmation(submission), person, "schakel.example", NOW);
  }
}
