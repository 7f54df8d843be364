package nl.schakel.shared.text;

import java.util.Set;
import nl.schakel.shared.Language;

/** Which way a language is written. */
public final class Direction {

  /**
   * Around a name, a date or a number these keep it from mixing with a sentence of the other
   * direction: what {@code <bdi>} does, but in attributes and plain mails too.
   */
  static final char FIRST_STRONG = '\u2068';

  static final char POP_ISOLATE = '\u2069';

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "he", "ur", "ps", "ku", "ug", "dv", "yi", "sd");

  private Direction() {}

  public static boolean isRightToLeft(Language language) {
    return RIGHT_TO_LEFT.contains(language.tag());
  }

  /** A text inside a sentence of this language, kept from mixing with it. */
  public static String isolated(String text, Language around) {
    return isRightToLeft(around) ? FIRST_STRONG + opened(text) + POP_ISOLATE : text;
  }

  /**
   * Which way an isolate is written follows from its first letter, but letters inside another
   * isolate do not count: a date made of isolated parts would be turned around.
   */
  static String opened(String text) {
    return text.replace(Character.toString(FIRST_STRONG), "")
        .replace(Character.toString(POP_ISOLATE), "");
  }

  /** The value of the {@code dir} attribute. */
  public static String of(Language language) {
    return isRightToLeft(language) ? "rtl" : "ltr";
  }
}
