package nl.schakel.learning.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/**
 * What a programme of the demo says, out of a file of its own. A language begins with {@code == nl}
 * and has four parts with {@code --} between them: title, summary, for whom, and Markdown. A fifth
 * part, if it is there, is the neutral title.
 */
record DemoTexts(Map<Language, List<String>> parts) {

  private static final int NEUTRAL_TITLE = 4;

  static DemoTexts read(String slug) {
    String path = "/demo/learning/" + slug + ".txt";
    try (InputStream file = Objects.requireNonNull(DemoTexts.class.getResourceAsStream(path))) {
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static DemoTexts parse(String file) {
    Map<Language, List<String>> parts = new HashMap<>();
    Stream.of(file.split("(?m)^== "))
        .filter(section -> !section.isBlank())
        .forEach(section -> parts.put(language(section), partsOf(section)));
    return new DemoTexts(parts);
  }

  private static Language language(String section) {
    return new Language(section.substring(0, section.indexOf('\n')).strip());
  }

  private static List<String> partsOf(String section) {
    return Stream.of(section.substring(section.indexOf('\n')).split("(?m)^--$"))
        .map(String::strip)
        .toList();
  }

  LocalizedText title() {
    return part(0);
  }

  LocalizedText summary() {
    return part(1);
  }

  LocalizedText forWhom() {
    return part(2);
  }

  LocalizedText body() {
    return part(3);
  }

  Optional<LocalizedText> neutralTitle() {
    return parts.values().stream().allMatch(texts -> texts.size() > NEUTRAL_TITLE)
        ? Optional.of(part(NEUTRAL_TITLE))
        : Optional.empty();
  }

  private LocalizedText part(int number) {
    Map<Language, String> texts = new HashMap<>();
    parts.forEach((language, all) -> texts.put(language, all.get(number)));
    return new LocalizedText(texts);
  }
}
