package nl.schakel.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  @Test
  void who_has_no_text_in_their_language_reads_it_in_dutch() {
    LocalizedText text = LocalizedText.dutch("Groep").with(Language.FRENCH, "Groupe");
    assertThat(text.in(Language.FRENCH)).isEqualTo("Groupe");
    assertThat(text.in(Language.ARABIC)).isEqualTo("Groep");
    assertThat(text.languageFor(Language.ARABIC)).isEqualTo(Language.DUTCH);
  }

  @Test
  void what_is_in_one_language_only_is_in_that_for_everybody() {
    LocalizedText text = LocalizedText.only(Language.FRENCH, "Groupe");
    assertThat(text.in(Language.DUTCH)).isEqualTo("Groupe");
    assertThat(text.languageFor(Language.DUTCH)).isEqualTo(Language.FRENCH);
  }

  @Test
  void of_several_languages_dutch_is_one() {
    Map<Language, String> two = Map.of(Language.FRENCH, "Groupe", Language.ENGLISH, "Group");
    assertThatThrownBy(() -> new LocalizedText(two)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LocalizedText(Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
