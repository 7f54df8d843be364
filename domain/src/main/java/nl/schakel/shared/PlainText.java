package nl.schakel.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text that a person typed, made fit to keep: Unicode NFC, white space trimmed, without the
 * characters that only serve to deceive or to break something (NUL and other controls, lone
 * surrogates, bidirectional overrides).
 */
public final class PlainText {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private PlainText() {}

  /** One line: a name, a title, a function. */
  public static Parsed<String> line(String typed, int maximum) {
    return checked(typed, maximum, false);
  }

  /** Several lines: a statement, a description. Line ends become LF. */
  public static Parsed<String> lines(String typed, int maximum) {
    return checked(typed.replace("\r\n", "\n").replace('\r', '\n'), maximum, true);
  }

  private static Parsed<String> checked(String typed, int maximum, boolean lineEndsAllowed) {
    if (typed.codePoints().anyMatch(c -> isForbidden(c, lineEndsAllowed))) {
      return Parsed.invalid("FORBIDDEN_CHARACTER");
    }
    String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    if (text.isEmpty()) {
      return Parsed.invalid("REQUIRED");
    }
    return text.codePointCount(0, text.length()) > maximum
        ? Parsed.invalid("TOO_LONG")
        : Parsed.valid(text);
  }

  /** To look for: whatever stands between letters and digits only separates; signs are no word. */
  public static List<String> words(String typed) {
    return BETWEEN_WORDS
        .splitAsStream(typed)
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  /** To compare as people do: in small letters, without accents and vowel signs. */
  public static String bare(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return MARKS.matcher(apart).replaceAll("");
  }

  private static boolean isForbidden(int codePoint, boolean lineEndsAllowed) {
    if (codePoint == '\n' || codePoint == '\t') {
      return !lineEndsAllowed;
    }
    return Character.isISOControl(codePoint)
        || isLoneSurrogate(codePoint)
        || isBidirectionalControl(codePoint)
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Embeddings, overrides and isolates; the marks LRM, RLM and ALM are part of honest Arabic. */
  private static boolean isBidirectionalControl(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
