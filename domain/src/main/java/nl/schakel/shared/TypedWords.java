package nl.schakel.shared;

import java.util.List;
import java.util.regex.Pattern;

/** The words in what somebody typed to look for something. */
public final class TypedWords {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private TypedWords() {}

  /** Whatever stands between letters and digits only separates them; signs alone are no word. */
  public static List<String> in(String typed) {
    return BETWEEN
        .splitAsStream(typed)
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }
}
