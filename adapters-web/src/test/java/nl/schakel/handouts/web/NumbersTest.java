package nl.schakel.handouts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private static final String PHONE = "الهاتف 030 000-00 10، كل يوم";

  @Test
  void a_telephone_number_is_one_run_from_left_to_right() {
    assertThat(runOf("030", PHONE)).isNotEqualTo(runOf("10", PHONE));
    String kept = Numbers.inOrder(PHONE, Language.ARABIC);
    assertThat(runOf("030", kept)).isEqualTo(runOf("10", kept));
    assertThat(kept.replace("\u200E", "")).isEqualTo(PHONE);
  }

  @Test
  void where_all_is_written_from_left_to_right_nothing_is_needed() {
    assertThat(Numbers.inOrder("Bel 030 000 00 10", Language.DUTCH)).isEqualTo("Bel 030 000 00 10");
  }

  private static int runOf(String part, String text) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    int at = text.indexOf(part);
    int run = 0;
    while (bidi.getRunLimit(run) <= at) {
      run++;
    }
    return run;
  }
}
