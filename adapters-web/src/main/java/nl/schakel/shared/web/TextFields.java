package nl.schakel.shared.web;

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

/** A text in the languages of the site: {@code title.nl} must be there, {@code title.fr} may. */
public final class TextFields {

  private TextFields() {}

  public static List<Language> others() {
    return Texts.LANGUAGES.stream().filter(each -> !each.equals(Language.DUTCH)).toList();
  }

  public static Supplier<LocalizedText> required(
      Input input, String name, Function<String, Parsed<String>> parse) {
    Input texts = input.object(name);
    return read(texts, texts.required(Language.DUTCH.tag(), parse), parse);
  }

  /** The languages of this very object. */
  public static Supplier<LocalizedText> read(
      Input texts, Supplier<String> dutch, Function<String, Parsed<String>> parse) {
    return with(dutch, translations(texts, parse));
  }

  private static Map<Language, Input.Value<Optional<String>>> translations(
      Input texts, Function<String, Parsed<String>> parse) {
    Map<Language, Input.Value<Optional<String>>> others = new LinkedHashMap<>();
    others().forEach(language -> others.put(language, texts.optional(language.tag(), parse)));
    return others;
  }

  private static Supplier<LocalizedText> with(
      Supplier<String> dutch, Map<Language, Input.Value<Optional<String>>> others) {
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

  public static Supplier<Optional<LocalizedText>> optional(
      Input input, String name, Function<String, Parsed<String>> parse) {
    return input
        .objectIfGiven(name)
        .map(texts -> optional(texts, parse))
        .orElse(() -> Optional.empty());
  }

  /** Who says it in another language says it in Dutch too: that is what others fall back on. */
  private static Supplier<Optional<LocalizedText>> optional(
      Input texts, Function<String, Parsed<String>> parse) {
    Input.Value<Optional<String>> dutch = texts.optional(Language.DUTCH.tag(), parse);
    Map<Language, Input.Value<Optional<String>>> others = translations(texts, parse);
    boolean isSaid = others.values().stream().anyMatch(TextFields::isThere);
    if (isSaid && dutch.ifRight().filter(Optional::isEmpty).isPresent()) {
      texts.refuse(Language.DUTCH.tag(), "REQUIRED");
    }
    Supplier<LocalizedText> all = with(() -> dutch.get().orElse(""), others);
    return () -> dutch.get().map(_ -> all.get());
  }

  private static boolean isThere(Input.Value<Optional<String>> text) {
    return text.ifRight().filter(Optional::isPresent).isPresent();
  }

  public static void show(String name, LocalizedText text, Map<String, List<String>> values) {
    text.texts()
        .forEach((language, words) -> values.put(name + "." + language.tag(), List.of(words)));
  }
}
