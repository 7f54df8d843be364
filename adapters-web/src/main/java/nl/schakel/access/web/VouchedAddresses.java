package nl.schakel.access.web;

import java.util.Optional;
import nl.schakel.shared.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Reads the mail address that the configured identity provider vouches for, out of its token. */
@Component
class VouchedAddresses {

  private final ObjectProvider<JwtDecoder> decoder;

  VouchedAddresses(ObjectProvider<JwtDecoder> decoder) {
    this.decoder = decoder;
  }

  /** Whether this looks like a token of an identity provider, and one is configured. */
  boolean couldVouch(String token) {
    return token.chars().filter(c -> c == '.').count() == 2 && decoder.getIfAvailable() != null;
  }

  Optional<EmailAddress> addressIn(String token) {
    try {
      return Optional.of(decoder.getObject().decode(token)).flatMap(VouchedAddresses::verified);
    } catch (JwtException _) {
      return Optional.empty();
    }
  }

  private static Optional<EmailAddress> verified(Jwt token) {
    return Boolean.TRUE.equals(token.getClaims().get("email_verified"))
        ? Optional.ofNullable(token.getClaimAsString("email"))
            .flatMap(typed -> EmailAddress.parse(typed).asOptional())
        : Optional.empty();
  }
}
