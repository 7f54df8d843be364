package nl.schakel.recognition.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.DeliveryId;
import org.junit.jupiter.api.Test;

/** A register that is busy, away, or never comes back. */
class TransmissionTest {

  private static final Instant NOW = Instant.parse("2026-02-18T10:00:00Z");

  private final Transmission begun =
      Transmission.begin(
          new Delivery(
              DeliveryId.next(),
              OrganisationId.next(),
              OrganisationId.next(),
              PersonId.next(),
              NOW,
              Optional.empty()));

  @Test
  void what_somebody_is_at_waits_until_nothing_is_heard_of_them() {
    Transmission claimed = begun.claim(NOW);
    assertThat(claimed.isDue(NOW.plusSeconds(60))).isFalse();
    assertThat(claimed.isDue(NOW.plus(Duration.ofMinutes(3)))).isTrue();
    assertThat(claimed.finish().isDue(NOW.plus(Duration.ofDays(3)))).isFalse();
  }

  @Test
  void it_waits_twice_as_long_each_time_and_at_least_as_long_as_the_register_asks() {
    Transmission once = begun.fail("BUSY", Optional.empty(), NOW);
    assertThat(once.due()).contains(NOW.plusSeconds(60));
    assertThat(once.fail("BUSY", Optional.of(Duration.ofSeconds(5)), NOW).due())
        .contains(NOW.plusSeconds(120));
    assertThat(once.fail("BUSY", Optional.of(Duration.ofHours(1)), NOW).due())
        .contains(NOW.plus(Duration.ofHours(1)));
    assertThat(once.fail("BUSY", Optional.of(Duration.ofDays(9)), NOW).due())
        .contains(NOW.plus(Duration.ofHours(8)));
  }

  @Test
  void after_many_times_somebody_has_to_look_and_can_begin_anew() {
    Transmission tired = begun;
    for (int i = 0; i < Transmission.MOST; i++) {
      tired = tired.goOn(NOW);
    }
    assertThat(tired.due()).isEmpty();
    assertThat(tired.trouble()).contains("GIVEN_UP");
    assertThat(tired.retry(NOW).isDue(NOW)).isTrue();
    assertThat(begun.stop("NOT_ALLOWED").due()).isEmpty();
  }
}
