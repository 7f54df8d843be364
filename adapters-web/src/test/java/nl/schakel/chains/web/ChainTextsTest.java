package nl.schakel.chains.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing has one word, and Arabic counts in six forms. */
class ChainTextsTest {

  private static final Pattern PLURAL = Pattern.compile("\\{\\w+, plural,((?:[^{}]|\\{[^{}]*})*)}");

  @ParameterizedTest
  @ValueSource(strings = {"chain", "chains", "workshops"})
  void arabic_counts_in_six_forms(String bundle) {
    texts(bundle, "ar")
        .forEach(
            (key, text) -> {
              Matcher plural = PLURAL.matcher(text);
              while (plural.find()) {
                assertThat(plural.group(1))
                    .as(key)
                    .contains("zero {", "one {", "two {", "few {", "many {", "other {");
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"chain", "chains", "workshops"})
  void arabic_has_one_word_for_an_organisation(String bundle) {
    assertThat(texts(bundle, "ar").values()).noneMatch(text -> text.contains("مؤسس"));
  }

  @Test
  void a_partner_has_a_place_as_in_the_glossary() {
    Stream.of("chain", "chains")
        .forEach(
            bundle ->
                assertThat(texts(bundle, "nl").values())
                    .noneMatch(
                        text -> text.toLowerCase(Locale.ROOT).matches("(?s).*\\bplek(ken)?\\b.*")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chain", "chains", "workshops", "offer", "handover"})
  void a_topic_has_one_french_word(String bundle) {
    assertThat(texts(bundle, "fr").values())
        .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("sujet"));
  }

  private static Map<String, String> texts(String bundle, String language) {
    String file = "/texts/" + bundle + "_" + language + ".properties";
    Properties read = new Properties();
    try (Reader reader =
        new InputStreamReader(
            ChainTextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
    Map<String, String> texts = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    return texts;
  }
}
