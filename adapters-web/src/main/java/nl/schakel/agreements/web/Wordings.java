package nl.schakel.agreements.web;

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

/** Reads texts in several languages: {@code {"nl": "…"}}, or the field {@code name.nl}. */
final class Wordings {

  static final int NAME = 160;
  static final int SENTENCE = 400;
  static final int STORY = 2_000;

  private Wordings() {}

  /** Dutch must be there, because every other language falls back to it. */
  static Supplier<LocalizedText> required(Input input, String name, int longest) {
    Input texts = input.object(name);
    var dutch = texts.required("nl", typed -> PlainText.lines(typed, longest));
    var others = others(texts, longest);
    return () -> together(dutch.get(), others);
  }

  /** Nothing in any language is no text; one in another language alone is half a text. */
  static Words optional(Input input, String name, int longest) {
    Optional<Input> given = input.objectIfGiven(name);
    if (given.isEmpty()) {
      return new Words(Optional.empty(), Map.of());
    }
    Input texts = given.get();
    var dutch = texts.optional("nl", typed -> PlainText.lines(typed, longest));
    Words words = new Words(Optional.of(dutch), others(texts, longest));
    if (isEmpty(dutch) && !words.isNothing()) {
      texts.refuse("nl", "REQUIRED");
    }
    return words;
  }

  /** A text that need not be there. */
  record Words(
      Optional<Value<Optional<String>>> dutch, Map<Language, Value<Optional<String>>> others)
      implements Supplier<Optional<LocalizedText>> {

    /** Something wrong is something, too. */
    boolean isNothing() {
      return dutch.stream().allMatch(Wordings::isEmpty)
          && others.values().stream().allMatch(Wordings::isEmpty);
    }

    @Override
    public Optional<LocalizedText> get() {
      return dutch.flatMap(Value::get).map(text -> together(text, others));
    }
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

  private static boolean isEmpty(Value<Optional<String>> value) {
    return value.ifRight().filter(Optional::isEmpty).isPresent();
  }

  private static LocalizedText together(
      String dutch, Map<Language, Value<Optional<String>>> others) {
    LocalizedText text = LocalizedText.dutch(dutch);
    for (var other : others.entrySet()) {
      Optional<String> words = other.getValue().get();
      text = words.isPresent() ? text.with(other.getKey(), words.get()) : text;
    }
    return text;
  }
}
