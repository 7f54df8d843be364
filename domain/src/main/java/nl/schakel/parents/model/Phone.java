package nl.schakel.parents.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.shared.Country;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The telephone of a parent in the form of ITU-T E.164, so that the same number is known again
 * however it was written down.
 */
public record Phone(String value) implements ValueObject {

  public static final int MAXIMUM = 30;

  private static final Pattern SHAPE = Pattern.compile("\\+[1-9][0-9]{6,14}");

  /** What stands between digits, and the zero that some write after the code of their country. */
  private static final Pattern BETWEEN = Pattern.compile("\\(0\\)|[\\s\\p{Cf}\\p{Pd}./()]");

  private static final Map<Country, String> CODES = Map.of(Country.NL, "+31", Country.BE, "+32");

  /** In these countries a wrong length is known: without the zero nine digits, or eight. */
  private static final Map<String, Pattern> OWN =
      Map.of(
          "+31", Pattern.compile("\\+31[1-9][0-9]{8}"),
          "+32", Pattern.compile("\\+32(4[0-9]{8}|[1-9][0-9]{7})"));

  public Phone {
    if (!isNumber(value)) {
      throw new IllegalArgumentException("not a telephone number");
    }
  }

  /**
   * Reads a number as people write it, in the digits of any script.
   *
   * @param country where a number is dialled that begins with one zero
   * @return codes: REQUIRED, TOO_LONG, FORBIDDEN_CHARACTER, INVALID_PHONE_NUMBER
   */
  public static Parsed<Phone> parse(String typed, Country country) {
    return PlainText.line(typed, MAXIMUM)
        .then(
            text ->
                Optional.of(international(plain(text), country))
                    .filter(Phone::isNumber)
                    .map(number -> Parsed.valid(new Phone(number)))
                    .orElseGet(() -> Parsed.invalid("INVALID_PHONE_NUMBER")));
  }

  private static String plain(String text) {
    String digits =
        text.codePoints()
            .mapToObj(
                sign ->
                    Character.isDigit(sign)
                        ? String.valueOf(Character.digit(sign, 10))
                        : Character.toString(sign))
            .collect(Collectors.joining());
    return BETWEEN.matcher(digits).replaceAll("");
  }

  private static String international(String plain, Country country) {
    if (plain.startsWith("00")) {
      return "+" + plain.substring(2);
    }
    return plain.startsWith("0") ? CODES.get(country) + plain.substring(1) : plain;
  }

  private static boolean isNumber(String number) {
    return SHAPE.matcher(number).matches()
        && OWN.entrySet().stream()
            .filter(own -> number.startsWith(own.getKey()))
            .allMatch(own -> own.getValue().matcher(number).matches());
  }

  @Override
  public String toString() {
    return "Phone[…]";
  }
}
