package nl.schakel.access.web;

import java.util.Optional;
import nl.schakel.shared.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
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

  /** Who vouches may be away; then nobody knows what the token is worth, which is not our fault. */
  Optional<EmailAddress> addressIn(String token) {
    try {
      return Optional.of(decoder.getObject().decode(token)).flatMap(VouchedAddresses::verified);
    } catch (BadJwtException _) {
      return Optional.empty();
    } catch (JwtException | JwtDecoderInitializationException away) {
      throw new TransientDataAccessResourceException("no keys from the identity provider", away);
    }
  }

  private static Optional<EmailAddress> verified(Jwt token) {
    return Boolean.TRUE.equals(token.getClaims().get("email_verified"))
        ? Optional.ofNullable(token.getClaimAsString("email"))
            .flatMap(typed -> EmailAddress.parse(typed).asOptional())
        : Optional.empty();
  }
}
