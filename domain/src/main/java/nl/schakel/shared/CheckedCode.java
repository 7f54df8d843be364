package nl.schakel.shared;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Codes that people read out and type over: seven random symbols and one to check them by. There
 * are no vowels, so no word comes of it, and as many symbols as a prime number: with a weight of
 * its own for each place every mistyped symbol is noticed, and every two that changed places.
 */
public final class CheckedCode {

  public static final int LENGTH = 8;

  /** Crockford's base 32 without A, E and Y, which is a vowel in Dutch. */
  public static final String SYMBOLS = "0123456789BCDFGHJKMNPQRSTVWXZ";

  private CheckedCode() {}

  /** Throws where it is none: who makes one reads or draws it here. */
  public static void require(String code) {
    if (code.length() != LENGTH || !isKnown(code) || remainder(code) != 0) {
      throw new IllegalArgumentException("not a code");
    }
  }

  public static String random(RandomGenerator random) {
    String drawn =
        IntStream.range(1, LENGTH)
            .mapToObj(_ -> String.valueOf(SYMBOLS.charAt(random.nextInt(SYMBOLS.length()))))
            .collect(Collectors.joining());
    return drawn + checkOf(drawn);
  }

  /**
   * Forgives small letters, spaces, hyphens and what looks alike. Codes: INVALID_CODE for what
   * cannot be one, MISTYPED_CODE when the check symbol says that something is wrong.
   */
  public static Parsed<String> parse(String typed) {
    String plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1')
            .replace('U', 'V');
    if (plain.length() != LENGTH || !isKnown(plain)) {
      return Parsed.invalid("INVALID_CODE");
    }
    return remainder(plain) == 0 ? Parsed.valid(plain) : Parsed.invalid("MISTYPED_CODE");
  }

  /** As one reads it out. */
  public static String inHalves(String code) {
    return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
  }

  private static boolean isKnown(String text) {
    return text.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0);
  }

  private static String checkOf(String drawn) {
    return SYMBOLS
        .chars()
        .mapToObj(Character::toString)
        .filter(symbol -> remainder(drawn + symbol) == 0)
        .findFirst()
        .orElseThrow();
  }

  private static int remainder(String text) {
    return IntStream.range(0, text.length())
            .map(place -> (place + 1) * SYMBOLS.indexOf(text.charAt(place)))
            .sum()
        % SYMBOLS.length();
  }
}
