package nl.schakel.messages.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import org.jmolecules.ddd.types.ValueObject;

/** A message in at least one of the languages that readers choose from, with places to fill. */
public record Body(Map<Language, Words> versions) implements ValueObject {

  public static final int LONGEST_SUBJECT = 150;
  public static final int LONGEST_TEXT = 5000;

  public static final List<Language> LANGUAGES =
      List.of(Language.DUTCH, Language.ENGLISH, Language.FRENCH, Language.ARABIC);

  public Body {
    versions = Map.copyOf(versions);
    if (versions.isEmpty() || !LANGUAGES.containsAll(versions.keySet())) {
      throw new IllegalArgumentException("a message needs a language that readers can choose");
    }
  }

  /** In one language. */
  public record Words(String subject, String text) {

    Words filled(Function<Placeholder, String> values) {
      return new Words(Placeholder.fill(subject, values), Placeholder.fill(text, values));
    }
  }

  /** Codes: those of plain text, and UNKNOWN_PLACEHOLDER. */
  public static Parsed<String> subject(String typed) {
    return PlainText.line(typed, LONGEST_SUBJECT).then(Placeholder::check);
  }

  /** Codes: those of plain text, and UNKNOWN_PLACEHOLDER. */
  public static Parsed<String> text(String typed) {
    return PlainText.lines(typed, LONGEST_TEXT).then(Placeholder::check);
  }

  /**
   * In the reader's language; else in that in which the edition is given; else as it was written.
   */
  public Language languageFor(Language reader, Language given) {
    return Stream.concat(Stream.of(reader, given), LANGUAGES.stream())
        .filter(versions::containsKey)
        .findFirst()
        .orElseThrow();
  }

  /** The languages that it has, in the order in which readers choose. */
  public List<Language> languages() {
    return LANGUAGES.stream().filter(versions::containsKey).toList();
  }

  public Words in(Language language, Function<Placeholder, String> values) {
    return Optional.ofNullable(versions.get(language)).orElseThrow().filled(values);
  }

  public boolean needsSession() {
    return placeholders().stream().anyMatch(Placeholder::isOfSession);
  }

  private Set<Placeholder> placeholders() {
    Set<Placeholder> all = EnumSet.noneOf(Placeholder.class);
    versions
        .values()
        .forEach(
            words -> {
              all.addAll(Placeholder.in(words.subject()));
              all.addAll(Placeholder.in(words.text()));
            });
    return all;
  }
}
