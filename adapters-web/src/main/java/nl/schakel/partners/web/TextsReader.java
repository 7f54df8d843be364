package nl.schakel.partners.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads a text in all languages of the site; Dutch is there when any is. */
final class TextsReader {

  private TextsReader() {}

  static Supplier<LocalizedText> required(Input parent, String name, int longest) {
    Input texts = parent.object(name);
    var dutch = texts.required(Language.DUTCH.tag(), typed -> PlainText.lines(typed, longest));
    var others = others(texts, longest);
    return () -> together(dutch.get(), others);
  }

  static Supplier<Optional<LocalizedText>> optional(Input parent, String name, int longest) {
    return parent
        .objectIfGiven(name)
        .map(texts -> optional(texts, longest))
        .orElse(Optional::empty);
  }

  private static Supplier<Optional<LocalizedText>> optional(Input texts, int longest) {
    var dutch = texts.optional(Language.DUTCH.tag(), typed -> PlainText.lines(typed, longest));
    var others = others(texts, longest);
    boolean onlyOthers =
        dutch.ifRight().filter(Optional::isEmpty).isPresent()
            && others.values().stream()
                .anyMatch(each -> each.ifRight().flatMap(t -> t).isPresent());
    if (onlyOthers) {
      texts.refuse(Language.DUTCH.tag(), "REQUIRED");
    }
    return () -> dutch.get().map(text -> together(text, others));
  }

  private static Map<Language, Value<Optional<String>>> others(Input texts, int longest) {
    Map<Language, Value<Optional<String>>> others = new LinkedHashMap<>();
    Texts.LANGUAGES.stream()
        .filter(language -> !language.equals(Language.DUTCH))
        .forEach(
            language ->
                others.put(
                    language,
                    texts.optional(language.tag(), typed -> PlainText.lines(typed, longest))));
    return others;
  }

  private static LocalizedText together(
      String dutch, Map<Language, Value<Optional<String>>> others) {
    LocalizedText text = LocalizedText.dutch(dutch);
    for (var other : others.entrySet()) {
      Optional<String> given = other.getValue().get();
      text = given.isPresent() ? text.with(other.getKey(), given.get()) : text;
    }
    return text;
  }
}
