package nl.schakel.messages.model;

import static nl.schakel.shared.Language.ARABIC;
import static nl.schakel.shared.Language.DUTCH;
import static nl.schakel.shared.Language.ENGLISH;
import static nl.schakel.shared.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

  private final Body body =
      new Body(
          Map.of(
              FRENCH, new Words("À {dag}", "Bonjour {voornaam} de {PLAATS}"),
              ARABIC, new Words("مرحبا", "عزيزي { voornaam }")));

  @Test
  void is_read_in_ones_own_language_else_in_that_of_the_edition_else_as_it_was_written() {
    assertThat(body.languageFor(ARABIC, DUTCH)).isEqualTo(ARABIC);
    assertThat(body.languageFor(DUTCH, ARABIC)).isEqualTo(ARABIC);
    assertThat(body.languageFor(DUTCH, ENGLISH)).isEqualTo(FRENCH);
    assertThat(body.languages()).containsExactly(FRENCH, ARABIC);
  }

  @Test
  void every_place_is_filled_however_it_is_written() {
    Words words = body.in(FRENCH, Placeholder::name);
    assertThat(words).isEqualTo(new Words("À DAY", "Bonjour FIRST_NAME de PLACE"));
    assertThat(body.in(ARABIC, Placeholder::name).text()).isEqualTo("عزيزي FIRST_NAME");
  }

  @Test
  void what_is_filled_in_is_text_and_nothing_else() {
    assertThat(body.in(FRENCH, _ -> "{dag} $1 <b>").subject()).isEqualTo("À {dag} $1 <b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dag {naam}", "Dag {}", "Dag {voornaam} en {achternaam}"})
  void a_place_that_nobody_can_fill_is_refused(String text) {
    assertThat(Body.text(text)).isEqualTo(Parsed.invalid("UNKNOWN_PLACEHOLDER"));
    assertThat(Body.subject(text)).isEqualTo(Parsed.invalid("UNKNOWN_PLACEHOLDER"));
  }

  @Test
  void a_lone_brace_is_a_brace() {
    assertThat(Body.text("Dag :-}")).isEqualTo(Parsed.valid("Dag :-}"));
  }

  @Test
  void only_days_and_times_need_a_session() {
    assertThat(body.needsSession()).isTrue();
    assertThat(new Body(Map.of(DUTCH, new Words("Dag", "{plaats} {periode}"))).needsSession())
        .isFalse();
  }

  @Test
  void has_at_least_one_language_that_readers_choose_from() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Body(Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Body(Map.of(new Language("ti"), new Words("a", "b"))));
  }
}
