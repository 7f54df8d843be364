package nl.schakel.shared;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The part behind the {@code @} of an organisation's own mailboxes. Only a domain that an
 * administrator checked is kept, because it makes everybody with such an address an employee.
 */
public record MailDomain(String value) implements Comparable<MailDomain> {

  public static final int MAXIMUM = 189;

  private static final Pattern SHAPE =
      Pattern.compile("([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");

  public MailDomain {
    Objects.requireNonNull(value);
  }

  /** Codes: REQUIRED, TOO_LONG, FORBIDDEN_CHARACTER, INVALID_DOMAIN. */
  public static Parsed<MailDomain> parse(String typed) {
    return PlainText.line(typed, MAXIMUM)
        .then(
            text ->
                SHAPE.matcher(text).matches()
                    ? Parsed.valid(new MailDomain(text.toLowerCase(Locale.ROOT)))
                    : Parsed.invalid("INVALID_DOMAIN"));
  }

  @Override
  public int compareTo(MailDomain other) {
    return value.compareTo(other.value);
  }
}
