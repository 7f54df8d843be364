package nl.schakel.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import org.junit.jupiter.api.Test;

class PersianLettersTest {

  private final PersianLetters letters = new PersianLetters(new ICUBidiReorderer());

  @Test
  void a_letter_joins_its_neighbours_as_it_is_written_by_hand() {
    assertThat(letters.shapeText("پدر")).isEqualTo("\uFB58\uFEAA\uFEAD");
    assertThat(letters.shapeText("کمک")).isEqualTo("\uFB90\uFEE4\uFB8F");
    assertThat(letters.shapeText("گیچ")).isEqualTo("\uFB94\uFBFF\uFB7B");
    assertThat(letters.shapeText("ژاله ژ")).startsWith("\uFB8A").endsWith("\uFB8A");
  }

  @Test
  void a_joiner_that_is_none_keeps_letters_apart_and_a_vowel_mark_does_not() {
    assertThat(letters.shapeText("می\u200Cکند")).contains("\uFBFD\u200C\uFB90");
    assertThat(letters.shapeText("مَی")).endsWith("\uFBFD");
  }

  @Test
  void a_ligature_of_others_does_not_move_ours() {
    assertThat(letters.shapeText("سلام گلاب")).contains("\uFB94", "\uFEFC");
    assertThat(letters.deshapeText("\uFB58\uFEAA\uFEAD")).isEqualTo("پدر");
  }
}
