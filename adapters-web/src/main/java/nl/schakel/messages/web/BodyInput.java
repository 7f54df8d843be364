package nl.schakel.messages.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads a message in its languages; whoever writes a subject writes a text, and the other way. */
final class BodyInput {

  private BodyInput() {}

  /** Right only when the input is: ask it first. */
  static Supplier<Body> read(Input input) {
    Input subjects = input.object("subject");
    Input texts = input.object("text");
    Map<Language, Supplier<Optional<Words>>> versions = new TreeMap<>();
    boolean empty = true;
    for (Language language : Body.LANGUAGES) {
      var subject = subjects.optional(language.tag(), Body::subject);
      var text = texts.optional(language.tag(), Body::text);
      empty &= isEmpty(subject) && isEmpty(text);
      refuseHalf(subject, text, texts, language);
      refuseHalf(text, subject, subjects, language);
      versions.put(language, () -> words(subject, text));
    }
    if (empty) {
      subjects.refuse(Language.DUTCH.tag(), "REQUIRED");
      texts.refuse(Language.DUTCH.tag(), "REQUIRED");
    }
    return () -> body(versions);
  }

  private static void refuseHalf(
      Value<Optional<String>> given, Value<Optional<String>> other, Input part, Language language) {
    if (isEmpty(other) && !isEmpty(given)) {
      part.refuse(language.tag(), "REQUIRED");
    }
  }

  private static boolean isEmpty(Value<Optional<String>> value) {
    return value.ifRight().filter(Optional::isEmpty).isPresent();
  }

  private static Optional<Words> words(
      Value<Optional<String>> subject, Value<Optional<String>> text) {
    return subject.get().flatMap(line -> text.get().map(lines -> new Words(line, lines)));
  }

  private static Body body(Map<Language, Supplier<Optional<Words>>> versions) {
    Map<Language, Words> written = new HashMap<>();
    versions.forEach((language, words) -> words.get().ifPresent(own -> written.put(language, own)));
    return new Body(written);
  }

  /** The fields of a form, filled. */
  static Map<String, List<String>> typed(Body body) {
    Map<String, List<String>> values = new HashMap<>();
    body.versions()
        .forEach(
            (language, words) -> {
              values.put("subject." + language.tag(), List.of(words.subject()));
              values.put("text." + language.tag(), List.of(words.text()));
            });
    return values;
  }
}
