package nl.schakel.recognition.model;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.schakel.shared.Parsed;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What is printed on a certificate: sixteen signs of an alphabet without I, L, O and U, so that
 * nobody reads one for another and no word comes about. Eighty bits: at a thousand guesses a second
 * one of a million certificates is found in nineteen million years.
 *
 * @param value without the hyphens it is written with
 */
public record VerificationCode(String value) implements ValueObject {

  public static final int LENGTH = 16;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  public VerificationCode {
    if (!isCode(value)) {
      throw new IllegalArgumentException("not a code");
    }
  }

  public static VerificationCode next() {
    return new VerificationCode(
        RANDOM
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
            .collect(Collectors.joining()));
  }

  /** Forgives how it was copied: small letters, spaces, O for 0. Codes: INVALID_CODE. */
  public static Parsed<VerificationCode> parse(String typed) {
    String meant =
        typed
            .replaceAll("[\\s\\p{Pd}]", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return isCode(meant)
        ? Parsed.valid(new VerificationCode(meant))
        : Parsed.invalid("INVALID_CODE");
  }

  private static boolean isCode(String text) {
    return text.length() == LENGTH && text.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
  }

  /** As it is written: {@code 7K3M-Q2XW-9DHA-V4TC}. */
  public String written() {
    return value.replaceAll("(?<=\\G.{" + GROUP + "})(?!$)", "-");
  }

  @Override
  public String toString() {
    return "VerificationCode[…]";
  }
}
