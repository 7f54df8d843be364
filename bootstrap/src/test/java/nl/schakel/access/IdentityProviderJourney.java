package nl.schakel.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import nl.schakel.access.Residents.Resident;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Programs of an organisation come in with the word of its identity provider, and with no other.
 */
@ApplicationTest
@Import(Residents.class)
class IdentityProviderJourney {

  private static final Issuer ISSUER = new Issuer();

  @LocalServerPort int port;
  @Autowired Residents residents;

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry properties) {
    properties.add("schakel.oidc.issuer", ISSUER::address);
  }

  @AfterAll
  static void stop() {
    ISSUER.stop();
  }

  @Test
  void a_good_token_is_its_owners_also_after_a_change_of_keys() {
    assertThat(statusWith(ISSUER.sign(claims()))).isEqualTo(200);
    ISSUER.takeAnotherKey();
    assertThat(statusWith(ISSUER.sign(claims()))).isEqualTo(200);
  }

  @Test
  void a_token_for_another_service_of_another_provider_or_of_yesterday_is_refused() {
    Instant longAgo = Instant.now().minus(Duration.ofMinutes(5));
    assertRefused(ISSUER.sign(claims().audience("agenda")));
    assertRefused(ISSUER.sign(claims().audience((String) null)));
    assertRefused(ISSUER.sign(claims().issuer("https://elders.example")));
    assertRefused(ISSUER.sign(claims().expirationTime(Date.from(longAgo))));
    assertRefused(ISSUER.sign(claims().expirationTime(null)));
    assertRefused(
        ISSUER.sign(claims().notBeforeTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))));
  }

  @Test
  void a_token_that_somebody_else_signed_or_nobody_is_refused() throws JOSEException {
    assertRefused(Issuer.sign(claims(), ISSUER.forgedKey()));
    assertRefused(Issuer.sign(claims(), Issuer.newKey()));
    assertRefused(new PlainJWT(claims().build()).serialize());
    SignedJWT symmetric = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
    symmetric.sign(new MACSigner(new byte[32]));
    assertRefused(symmetric.serialize());
    String good = ISSUER.sign(claims());
    assertRefused(good.substring(0, good.length() - 8) + "AAAAAAAA");
    assertRefused("a.b.c");
  }

  @Test
  void an_address_that_is_not_verified_or_not_known_here_opens_nothing() {
    assertRefused(ISSUER.sign(claims().claim("email_verified", false)));
    assertRefused(ISSUER.sign(claims().claim("email_verified", "true")));
    assertRefused(ISSUER.sign(claims().claim("email", null)));
    assertRefused(ISSUER.sign(ISSUER.claimsFor("niemand@buurt.example")));
  }

  private JWTClaimsSet.Builder claims() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    return ISSUER.claimsFor(resident.email().value());
  }

  private void assertRefused(String token) {
    assertThat(statusWith(token)).isEqualTo(401);
  }

  private int statusWith(String token) {
    HttpResponse<String> answer =
        new Browser(port).with("Authorization", "Bearer " + token).get("/api/v1/enrolments");
    return answer.statusCode();
  }
}
