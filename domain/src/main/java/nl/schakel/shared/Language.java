package nl.schakel.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A human language by its ISO 639 code: what a training is given in, what a person reads.
 *
 * @param tag two or three small letters, such as {@code nl} or {@code ti}
 */
public record Language(String tag) implements Comparable<Language> {

  public static final Language DUTCH = new Language("nl");
  public static final Language ENGLISH = new Language("en");
  public static final Language FRENCH = new Language("fr");
  public static final Language ARABIC = new Language("ar");

  private static final Set<String> KNOWN =
      Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

  public Language {
    Objects.requireNonNull(tag);
  }

  /** Codes: UNKNOWN_LANGUAGE. */
  public static Parsed<Language> parse(String typed) {
    return KNOWN.contains(typed)
        ? Parsed.valid(new Language(typed))
        : Parsed.invalid("UNKNOWN_LANGUAGE");
  }

  public Locale locale() {
    return Locale.of(tag);
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }
}
