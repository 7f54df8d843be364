package nl.schakel.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private final Fingerprint now = Fingerprint.of("Vrijdag", LocalTime.of(10, 0), Optional.empty());

  @Test
  void what_says_the_same_has_the_same_number_also_on_another_machine() {
    assertThat(now).isEqualTo(Fingerprint.of("Vrijdag", LocalTime.of(10, 0), Optional.empty()));
    assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
    assertThat(Fingerprint.of("nl", 24)).isEqualTo(new Fingerprint(340504146137724851L));
  }

  @Test
  void who_saw_something_else_is_refused() {
    assertThatThrownBy(() -> now.requireSeen(Optional.of(now.value() + 1), "circle"))
        .isInstanceOf(StaleChangeException.class);
    assertThatCode(() -> now.requireSeen(Optional.of(now.value()), "circle"))
        .doesNotThrowAnyException();
    assertThat(String.valueOf(now.value())).matches("[0-9]{1,18}");
  }
}
