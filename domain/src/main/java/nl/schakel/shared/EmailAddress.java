package nl.schakel.shared;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A mail address, kept in lower case so that one mailbox is one address. Deliberately narrower than
 * RFC 5321 (no quoted local parts, no address literals): what we accept must be deliverable and
 * safe in a header.
 */
public record EmailAddress(String value) {

  public static final int MAXIMUM = 254;

  private static final Pattern SHAPE =
      Pattern.compile(
          "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");

  public EmailAddress {
    Objects.requireNonNull(value);
  }

  /** Codes: REQUIRED, TOO_LONG, FORBIDDEN_CHARACTER, INVALID_EMAIL. */
  public static Parsed<EmailAddress> parse(String typed) {
    return PlainText.line(typed, MAXIMUM)
        .then(
            text ->
                SHAPE.matcher(text).matches() && text.indexOf('@') <= 64
                    ? Parsed.valid(new EmailAddress(text.toLowerCase(Locale.ROOT)))
                    : Parsed.invalid("INVALID_EMAIL"));
  }

  public String domain() {
    return value.substring(value.indexOf('@') + 1);
  }

  @Override
  public String toString() {
    return "EmailAddress[…]";
  }
}
