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

  /** The value of the {@code dir} attribute. */
  public static String of(Language language) {
    return isRightToLeft(language) ? "rtl" : "ltr";
  }
}
