package nl.schakel.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Waiting;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final SendingPolicy THREE_TIMES =
      new SendingPolicy(3, Duration.ofMinutes(1), Duration.ofMinutes(3), Duration.ofMinutes(5));

  private final Waiting mail =
      OutgoingMail.about(
          new Matter.PasswordReset(new AccountId(new UUID(0, 1)), NOW.plusSeconds(60)),
          PersonId.next(),
          "schakel.example",
          NOW);

  @Test
  void has_one_message_id_for_all_attempts_on_the_host_of_the_install() {
    assertThat(mail.details().messageId()).isEqualTo(mail.getId().value() + "@schakel.example");
    assertThat(attempt(2).details()).isEqualTo(mail.details());
  }

  @Test
  void may_have_arrived_once_less_than_it_was_begun() {
    assertThat(attempt(1).repeats()).isZero();
    assertThat(attempt(3).repeats()).isEqualTo(2);
  }

  @Test
  void waits_longer_after_each_failure_but_not_for_ever() {
    assertThat(attempt(1).fail(THREE_TIMES, NOW, 0, "SMTP_451"))
        .isEqualTo(waiting(1, Duration.ofMinutes(1)));
    assertThat(attempt(2).fail(THREE_TIMES, NOW, 0, "SMTP_451"))
        .isEqualTo(waiting(2, Duration.ofMinutes(2)));
    assertThat(THREE_TIMES.nextTry(9, NOW, 0)).isEqualTo(NOW.plus(Duration.ofMinutes(3)));
  }

  @Test
  void spreads_what_failed_together() {
    assertThat(THREE_TIMES.nextTry(1, NOW, 0.8)).isEqualTo(NOW.plusSeconds(72));
  }

  @Test
  void is_given_up_after_the_last_attempt_and_can_be_sent_again_from_the_start() {
    OutgoingMail after = attempt(3).fail(THREE_TIMES, NOW, 0, "SMTP_451");
    assertThat(after).isEqualTo(new Dead(mail.details(), 3, NOW, "SMTP_451"));
    assertThat(((Dead) after).resend(NOW).attempts()).isZero();
  }

  @Test
  void does_not_count_what_nobody_tried() {
    assertThat(attempt(2).putBack(NOW, "UNREACHABLE").attempts()).isEqualTo(1);
    assertThat(attempt(2).hold(NOW).attempts()).isEqualTo(1);
  }

  private Sending attempt(int number) {
    return new Sending(mail.details(), number, NOW.plus(THREE_TIMES.lease()));
  }

  private Waiting waiting(int attempts, Duration pause) {
    return new Waiting(mail.details(), attempts, NOW.plus(pause), Optional.of("SMTP_451"));
  }
}
