package nl.schakel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareTextTest {

  @ParameterizedTest
  @CsvSource({"Réfugiés, refugies", "MÜŞTERİ, musteri", "التحدّث, التحدث", "Łódź, łodz", "2e, 2e"})
  void accents_vowel_signs_and_capitals_make_no_difference(String typed, String bare) {
    assertThat(PlainText.bare(typed)).isEqualTo(bare);
  }
}
