package nl.schakel.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever way a text is put together, it reads as ICU would write it. */
class MessageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dag {name}",
        "{name}",
        "{name}{other}",
        "Dag {name}, tot {other}!",
        "It''s {name}''s turn",
        "'{'{name}'}' # | {other}",
        "foto's van {name}",
        "{count, plural, one {# plaats} other {# plaatsen}} voor {name}",
        "{count} van {name}",
        "{name} {absent}",
        "{ name } en {other}"
      })
  void is_what_icu_writes(String pattern) {
    Map<String, Object> arguments = Map.of("name", "Mei's {groep}", "other", "", "count", 1234);
    assertThat(Message.of(pattern, Language.DUTCH).with(arguments))
        .isEqualTo(new MessageFormat(pattern, ULocale.forLanguageTag("nl")).format(arguments));
  }

  @Test
  void sets_what_is_filled_in_apart_where_it_could_turn_a_line_around() {
    Message greeting = Message.of("مرحبا {name}!", Language.ARABIC);
    assertThat(greeting.with(Map.of("name", "Jan"))).isEqualTo("مرحبا \u2068Jan\u2069!");
    assertThat(greeting.with(Map.of("name", "\u206825\u2069 nov")))
        .isEqualTo("مرحبا \u206825 nov\u2069!");
    assertThat(greeting.with(Map.of("name", 25))).isEqualTo("مرحبا \u206825\u2069!");
  }
}
