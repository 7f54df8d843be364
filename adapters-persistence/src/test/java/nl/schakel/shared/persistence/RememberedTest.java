package nl.schakel.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

  @Test
  void what_is_remembered_is_read_again_within_five_seconds() {
    var clock = new Hands();
    var reads = new AtomicInteger();
    var remembered = new Remembered<>(0, reads::incrementAndGet, clock);
    assertThat(remembered.get()).isEqualTo(1);
    clock.now = clock.now.plus(Duration.ofMillis(3_999));
    assertThat(remembered.get()).isEqualTo(1);
    clock.now = clock.now.plus(Duration.ofMillis(1));
    assertThat(remembered.get()).isEqualTo(2);
  }

  /** A clock that is set by hand. */
  private static class Hands extends Clock {

    private Instant now = Instant.parse("2021-11-15T09:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
