package nl.schakel.courses.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.Input;

/** A text in the languages of the site: {@code title.nl} must be there, {@code title.fr} may. */
final class TextFields {

  private TextFields() {}

  static List<Language> others() {
    return Texts.LANGUAGES.stream().filter(each -> !each.equals(Language.DUTCH)).toList();
  }

  static Supplier<LocalizedText> required(
      Input input, String name, Function<String, Parsed<String>> parse) {
    Input texts = input.object(name);
    return read(texts, texts.required(Language.DUTCH.tag(), parse), parse);
  }

  /** The languages of this very object. */
  static Supplier<LocalizedText> read(
      Input texts, Supplier<String> dutch, Function<String, Parsed<String>> parse) {
    Map<Language, Input.Value<Optional<String>>> others = new LinkedHashMap<>();
    others().forEach(language -> others.put(language, texts.optional(language.tag(), parse)));
    return () -> {
      LocalizedText text = LocalizedText.dutch(dutch.get());
      for (Map.Entry<Language, Input.Value<Optional<String>>> other : others.entrySet()) {
        if (other.getValue().get().isPresent()) {
          text = text.with(other.getKey(), other.getValue().get().get());
        }
      }
      return text;
    };
  }

  static Supplier<Optional<LocalizedText>> optional(
      Input input, String name, Function<String, Parsed<String>> parse) {
    return input
        .objectIfGiven(name)
        .map(texts -> optional(texts, parse))
        .orElse(() -> Optional.empty());
  }

  private static Supplier<Optional<LocalizedText>> optional(
      Input texts, Function<String, Parsed<String>> parse) {
    Input.Value<Optional<String>> dutch = texts.optional(Language.DUTCH.tag(), parse);
    Supplier<LocalizedText> all = read(texts, () -> dutch.get().orElse(""), parse);
    return () -> dutch.get().map(_ -> all.get());
  }

  static void show(String name, LocalizedText text, Map<String, List<String>> values) {
    text.texts()
        .forEach((language, words) -> values.put(name + "." + language.tag(), List.of(words)));
  }
}
