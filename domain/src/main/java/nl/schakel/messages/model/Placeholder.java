package nl.schakel.messages.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.shared.Parsed;

/**
 * A word between braces that is another one for each reader. The words are Dutch, also in a text in
 * another language: coordinators write them, and one word for one thing is enough.
 */
public enum Placeholder {
  FIRST_NAME("voornaam"),
  PROGRAMME("programma"),
  /** The days from the first session to the last. */
  PERIOD("periode"),
  DAY("dag"),
  TIME("tijd"),
  PLACE("plaats");

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  private final String word;

  Placeholder(String word) {
    this.word = word;
  }

  public String token() {
    return "{" + word + "}";
  }

  /** Whether only a session can fill it. */
  public boolean isOfSession() {
    return this == DAY || this == TIME;
  }

  /** Codes: UNKNOWN_PLACEHOLDER. */
  public static Parsed<String> check(String text) {
    return BRACES.matcher(text).results().allMatch(found -> of(found).isPresent())
        ? Parsed.valid(text)
        : Parsed.invalid("UNKNOWN_PLACEHOLDER");
  }

  static Set<Placeholder> in(String text) {
    Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
    BRACES.matcher(text).results().flatMap(each -> of(each).stream()).forEach(found::add);
    return found;
  }

  /** What is filled in is not looked at again: a name with braces in it stays a name. */
  static String fill(String text, Function<Placeholder, String> values) {
    return BRACES
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(of(found).map(values).orElseGet(found::group)));
  }

  private static Optional<Placeholder> of(MatchResult found) {
    String typed = found.group(1).strip();
    return Arrays.stream(values()).filter(each -> each.word.equalsIgnoreCase(typed)).findFirst();
  }
}
