package nl.schakel.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.FormView.Mistake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakeWordsTest {

  private static final Texts TEXTS = Texts.onClassPath(Texts.Missing.FAILS);

  @ParameterizedTest
  @CsvSource({"nl", "en", "fr", "ar"})
  void no_colon_follows_the_mark_of_a_question(String language) {
    Wording words = TEXTS.in(new Language(language));
    FormView form = refused("agreements.covenant.commitments", "/yardstick/percent");
    String label = form.label("yardstick.percent", words);
    assertThat(label).matches(".*[?؟]");
    assertThat(summary(form, words)).isEqualTo(label + " " + words.text("error.REQUIRED"));
  }

  @ParameterizedTest
  @CsvSource({"nl, ':'", "en, ':'", "fr, ' :'", "ar, ':'"})
  void a_colon_follows_any_other_label(String language, String colon) {
    Wording words = TEXTS.in(new Language(language));
    FormView form = refused("agreements.covenant", "/name");
    assertThat(summary(form, words))
        .isEqualTo(form.label("name", words) + colon + " " + words.text("error.REQUIRED"));
  }

  private static FormView refused(String texts, String pointer) {
    return FormView.empty(texts).withErrors(List.of(FieldError.of(pointer, "REQUIRED")));
  }

  /** Without the marks that keep words of one direction apart from words of the other. */
  private static String summary(FormView form, Wording words) {
    return form.mistakes(words).stream()
        .map(Mistake::text)
        .findFirst()
        .orElseThrow()
        .replaceAll("[\\u2066-\\u2069]", "");
  }
}
