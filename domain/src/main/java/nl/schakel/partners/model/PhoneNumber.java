package nl.schakel.partners.model;

import java.util.Objects;
import java.util.regex.Pattern;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A number that an organisation is reached at, as people write it; short numbers such as 112 and
 * 0800 numbers too, so it is not brought into one international form.
 */
public record PhoneNumber(String value) implements ValueObject {

  private static final int MAXIMUM = 30;
  private static final Pattern SHAPE = Pattern.compile("\\+?[0-9]([0-9 ().-]*[0-9])?");

  public PhoneNumber {
    Objects.requireNonNull(value);
  }

  /** Codes: REQUIRED, TOO_LONG, FORBIDDEN_CHARACTER, INVALID_PHONE_NUMBER. */
  public static Parsed<PhoneNumber> parse(String typed) {
    return PlainText.line(typed, MAXIMUM)
        .then(
            text ->
                SHAPE.matcher(text).matches() && digits(text).length() >= 3
                    ? Parsed.valid(new PhoneNumber(text))
                    : Parsed.invalid("INVALID_PHONE_NUMBER"));
  }

  /** For a {@code tel:} address. */
  public String dialled() {
    return (value.startsWith("+") ? "+" : "") + digits(value);
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
