package nl.schakel.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatientBodyTest {

  private final AtomicLong nanos = new AtomicLong();
  private final PatientBody body =
      new PatientBody(
          new ByteArrayInputStream(new byte[] {1, 2, 3, 4}), Duration.ofSeconds(30), nanos::get);

  @Test
  void what_comes_in_time_is_read_to_its_end() throws IOException {
    nanos.set(Duration.ofSeconds(30).toNanos());
    assertThat(body.readAllBytes()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void who_sends_a_byte_now_and_then_is_told_that_it_took_too_long() throws IOException {
    assertThat(body.read()).isOne();
    nanos.set(Duration.ofSeconds(30).toNanos() + 1);
    assertThatThrownBy(body::read)
        .isInstanceOfSatisfying(
            Unanswerable.class, slow -> assertThat(slow.failure().status().value()).isEqualTo(408));
    assertThatThrownBy(() -> body.read(new byte[2], 0, 2)).isInstanceOf(Unanswerable.class);
  }
}
