package nl.schakel.agreements.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text in several languages, inside something else that is JSON. */
final class TextAsJson {

  private TextAsJson() {}

  static Map<String, String> of(LocalizedText text) {
    return text.texts().entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(e -> e.getKey().tag(), Map.Entry::getValue));
  }

  static @Nullable Map<String, String> of(Optional<LocalizedText> text) {
    return text.map(TextAsJson::of).orElse(null);
  }

  static LocalizedText text(Map<String, String> byTag) {
    return new LocalizedText(
        byTag.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(e -> new Language(e.getKey()), Map.Entry::getValue)));
  }

  static Optional<LocalizedText> optional(@Nullable Map<String, String> byTag) {
    return Optional.ofNullable(byTag).map(TextAsJson::text);
  }
}
