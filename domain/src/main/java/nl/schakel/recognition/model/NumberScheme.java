package nl.schakel.recognition.model;

import java.util.Locale;
import java.util.stream.IntStream;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What the numbers of a register look like.
 *
 * @param prefix letters in front of the digits; may be empty
 * @param digits how many; 0 when nobody told, then any sign is taken
 */
public record NumberScheme(String prefix, int digits, Proof proof) implements ValueObject {

  public static final int LONGEST = 20;
  public static final int LONGEST_PREFIX = 6;

  /** Of a register of which nothing is known. */
  public static final NumberScheme ANY = new NumberScheme("", 0, Proof.NONE);

  /** How the last digit follows from the others. */
  public enum Proof {
    NONE,
    /** Weights from the number of digits down to 1, the sum a multiple of eleven. */
    ELEVEN,
    /** Every second digit doubled, the sum a multiple of ten. */
    LUHN
  }

  public NumberScheme {
    if (digits < 0 || prefix.length() + digits > LONGEST || prefix.length() > LONGEST_PREFIX) {
      throw new IllegalArgumentException("no register has such numbers");
    }
  }

  /** Codes: REQUIRED, TOO_LONG, FORBIDDEN_CHARACTER, WRONG_PREFIX, WRONG_LENGTH, WRONG_PROOF. */
  public Parsed<String> parse(String typed) {
    return PlainText.line(typed, LONGEST + LONGEST)
        .then(text -> check(text.replaceAll("[\\s.\\p{Pd}/]", "").toUpperCase(Locale.ROOT)));
  }

  private Parsed<String> check(String number) {
    if (!number.matches("[A-Z0-9]{1," + LONGEST + "}")) {
      return Parsed.invalid(number.length() > LONGEST ? "TOO_LONG" : "FORBIDDEN_CHARACTER");
    }
    return digits == 0 ? Parsed.valid(number) : checkShape(number);
  }

  private Parsed<String> checkShape(String number) {
    String rest = number.startsWith(prefix) ? number.substring(prefix.length()) : "";
    if (rest.isEmpty()) {
      return Parsed.invalid("WRONG_PREFIX");
    }
    if (!rest.matches("[0-9]{" + digits + "}")) {
      return Parsed.invalid("WRONG_LENGTH");
    }
    return isProven(rest) ? Parsed.valid(number) : Parsed.invalid("WRONG_PROOF");
  }

  private boolean isProven(String number) {
    return switch (proof) {
      case NONE -> true;
      case ELEVEN -> sum(number, (at, digit) -> digit * (number.length() - at)) % 11 == 0;
      case LUHN -> sum(number, (at, digit) -> luhn(number.length() - at, digit)) % 10 == 0;
    };
  }

  private static int luhn(int fromTheEnd, int digit) {
    int weighed = fromTheEnd % 2 == 0 ? digit * 2 : digit;
    return weighed > 9 ? weighed - 9 : weighed;
  }

  private interface Weight {
    int of(int at, int digit);
  }

  private static int sum(String number, Weight weight) {
    return IntStream.range(0, number.length())
        .map(at -> weight.of(at, Character.digit(number.charAt(at), 10)))
        .sum();
  }

  /** By which number a register knows somebody, given by that person alone. */
  public record RegisterNumber(PersonId person, OrganisationId register, String number)
      implements ValueObject {

    @Override
    public String toString() {
      return "RegisterNumber[…]";
    }
  }
}
