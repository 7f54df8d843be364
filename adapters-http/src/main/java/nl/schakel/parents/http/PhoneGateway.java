package nl.schakel.parents.http;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where texts for phones leave; nowhere unless somebody says so.
 *
 * @param url of the gateway; empty for none
 * @param token that the gateway gave to this Schakel
 * @param sender what a phone shows as the sender: at most eleven letters and digits, or a number
 * @param timeout for connecting, and again for an answer
 */
@ConfigurationProperties("schakel.phone")
record PhoneGateway(
    @DefaultValue("") String url,
    @DefaultValue("") String token,
    @DefaultValue("Schakel") String sender,
    @DefaultValue("PT10S") Duration timeout) {

  PhoneGateway {
    if (!url.isEmpty() && (token.isBlank() || !url.matches("https?://.+"))) {
      throw new IllegalArgumentException("schakel.phone: a gateway has an address and a token");
    }
    if (!sender.matches("[A-Za-z0-9 ]{1,11}|\\+?[0-9]{3,15}")) {
      throw new IllegalArgumentException("schakel.phone.sender: at most eleven letters or digits");
    }
  }

  boolean isSetUp() {
    return !url.isEmpty();
  }

  URI address() {
    return URI.create(url);
  }

  @Override
  public String toString() {
    return "PhoneGateway[…]";
  }
}
