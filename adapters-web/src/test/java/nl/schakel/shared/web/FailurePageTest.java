package nl.schakel.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;

class FailurePageTest {

  private static final Texts TEXTS = Texts.onClassPath(Texts.Missing.FAILS);

  @ParameterizedTest
  @EnumSource
  void every_failure_has_words(HttpStatus status) {
    Wording words = TEXTS.in(Language.DUTCH);

    for (String part : new String[] {"title", "what", "next"}) {
      assertThat(words.text(new FailurePage(status).key(part))).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_problem_has_words_in_every_language(HttpStatus status) {
    for (Language language : Texts.LANGUAGES) {
      Problem problem = Problem.of(Failure.of(status, status.name()), TEXTS.in(language));
      assertThat(problem.title()).isNotBlank();
      assertThat(problem.detail()).isNotBlank();
    }
  }
}
