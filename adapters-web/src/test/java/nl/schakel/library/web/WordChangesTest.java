package nl.schakel.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "een kaart op tafel, een kaart op tafel, een kaart op tafel",
        "een kaart op tafel, een brief op tafel, een [-kaart -][+brief +]op tafel",
        "een op tafel, een kaart op tafel, een [+kaart +]op tafel",
        "een kaart op tafel, een op, een [-kaart -]op [-tafel-]",
        "'', nieuw, [+nieuw+]",
        "oud, '', [-oud-]",
        "a b c d, b c a d, [-a -]b c [+a +]d"
      })
  void words_stay_go_and_come(String before, String after, String told) {
    assertThat(told(WordChanges.between(before, after))).isEqualTo(told);
  }

  @Test
  void another_line_end_is_no_change_and_lines_stay_lines() {
    assertThat(WordChanges.isAny(WordChanges.between("een\ntwee", "een  twee"))).isFalse();
    assertThat(told(WordChanges.between("een\n\ntwee", "een\n\ndrie")))
        .isEqualTo("een\n\n[-twee-][+drie+]");
    assertThat(told(WordChanges.between("عن البيت", "عن المدرسة")))
        .isEqualTo("عن [-البيت-][+المدرسة+]");
  }

  @Test
  void texts_that_are_too_long_to_compare_are_told_whole() {
    String before = "a b ".repeat(1_500);
    String after = "c d ".repeat(1_500);
    assertThat(WordChanges.between("x " + before, "x " + after))
        .extracting(WordChanges.Run::fate)
        .containsExactly(WordChanges.Fate.STAYED, WordChanges.Fate.WENT, WordChanges.Fate.CAME);
  }

  private static String told(List<WordChanges.Run> runs) {
    return runs.stream()
        .map(
            run ->
                switch (run.fate()) {
                  case STAYED -> run.text();
                  case WENT -> "[-" + run.text() + "-]";
                  case CAME -> "[+" + run.text() + "+]";
                })
        .collect(Collectors.joining());
  }
}
