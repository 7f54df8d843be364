package nl.schakel.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void every_language_has_every_text_of_its_own(String language) throws IOException {
    Properties dutch = bundle("nl");
    Properties other = bundle(language);
    assertThat(other.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
    assertThat(other.stringPropertyNames())
        .allSatisfy(key -> assertThat(other.getProperty(key)).isNotBlank());
  }

  private static Properties bundle(String language) throws IOException {
    Properties texts = new Properties();
    String name = "/texts/notifications_" + language + ".properties";
    try (var file = Objects.requireNonNull(MailTextsTest.class.getResourceAsStream(name))) {
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
