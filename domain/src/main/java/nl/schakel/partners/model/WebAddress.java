package nl.schakel.partners.model;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import org.jmolecules.ddd.types.ValueObject;

/** The address of a page elsewhere; nothing else than the web, and without a password in it. */
public record WebAddress(String value) implements ValueObject {

  public static final int MAXIMUM = 500;

  public WebAddress {
    Objects.requireNonNull(value);
  }

  /** Codes: REQUIRED, TOO_LONG, FORBIDDEN_CHARACTER, INVALID_WEB_ADDRESS. */
  public static Parsed<WebAddress> parse(String typed) {
    return PlainText.line(typed, MAXIMUM)
        .then(text -> whole(text.contains("://") ? text : "https://" + text));
  }

  private static Parsed<WebAddress> whole(String text) {
    try {
      URI address = URI.create(text);
      return isOfTheWeb(address)
          ? Parsed.valid(new WebAddress(address.toASCIIString()))
          : Parsed.invalid("INVALID_WEB_ADDRESS");
    } catch (IllegalArgumentException _) {
      return Parsed.invalid("INVALID_WEB_ADDRESS");
    }
  }

  private static boolean isOfTheWeb(URI address) {
    String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
    return (scheme.equals("https") || scheme.equals("http"))
        && address.getUserInfo() == null
        && address.getHost() != null
        && address.getHost().contains(".");
  }
}
