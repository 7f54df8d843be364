package nl.schakel.learning.web;

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

/** Reads a text from a form that has a field for it in every language. */
record FormTexts(Input input) {

  /** Dutch must be there, because every other language falls back to it. */
  Supplier<LocalizedText> required(String name, int longest) {
    var dutch =
        input.required(
            ProgrammeFormPage.in(name, Language.DUTCH), text -> PlainText.lines(text, longest));
    var others = others(name, longest);
    return () -> with(others, LocalizedText.dutch(dutch.get()));
  }

  /** Nothing at all is no text; another language alone is a mistake. */
  Supplier<Optional<LocalizedText>> optional(String name, int longest) {
    String field = ProgrammeFormPage.in(name, Language.DUTCH);
    var dutch = input.optional(field, text -> PlainText.lines(text, longest));
    var others = others(name, longest);
    boolean alone =
        dutch.ifRight().filter(Optional::isEmpty).isPresent()
            && others.values().stream().anyMatch(FormTexts::isGiven);
    if (alone) {
      input.refuse(field, "REQUIRED");
    }
    return () -> dutch.get().map(text -> with(others, LocalizedText.dutch(text)));
  }

  private static boolean isGiven(Value<Optional<String>> text) {
    return text.ifRight().flatMap(given -> given).isPresent();
  }

  private Map<Language, Value<Optional<String>>> others(String name, int longest) {
    Map<Language, Value<Optional<String>>> others = new LinkedHashMap<>();
    Texts.LANGUAGES.stream()
        .filter(language -> !language.equals(Language.DUTCH))
        .forEach(
            language ->
                others.put(
                    language,
                    input.optional(
                        ProgrammeFormPage.in(name, language),
                        text -> PlainText.lines(text, longest))));
    return others;
  }

  private static LocalizedText with(
      Map<Language, Value<Optional<String>>> others, LocalizedText dutch) {
    LocalizedText text = dutch;
    for (var other : others.entrySet()) {
      Optional<String> given = other.getValue().get();
      text = given.isPresent() ? text.with(other.getKey(), given.get()) : text;
    }
    return text;
  }
}
