package nl.schakel.agreements.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.agreements.CovenantCards.Sign;
import nl.schakel.shared.web.Parts.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a promise stands looks the same on pages of covenants and of figures. */
class SignTest {

  @ParameterizedTest
  @EnumSource
  void every_sign_has_a_tone(Sign sign) {
    assertThat(Tone.of(sign).shape()).isNotEmpty();
  }
}
