package nl.schakel.access.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Takes the tokens of an organisation's own identity provider. Its keys are fetched when the first
 * token comes, so that Schakel starts while the provider is down. A token meant for another service
 * of the same provider is worth nothing here, nor is one that would be good for ever.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("schakel.oidc.issuer")
class IdentityProviderConfiguration {

  private static final Duration LONGEST = Duration.ofSeconds(3);

  @Bean
  JwtDecoder jwtDecoder(
      @Value("${schakel.oidc.issuer}") String issuer,
      @Value("${schakel.oidc.audience:schakel}") String audience) {
    return new SupplierJwtDecoder(() -> decoder(issuer, audience));
  }

  private static NimbusJwtDecoder decoder(String issuer, String audience) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withIssuerLocation(issuer).restOperations(impatient()).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer),
            new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(audience))));
    return decoder;
  }

  /** Everybody with such a token waits while the keys are fetched. */
  private static RestTemplate impatient() {
    SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(LONGEST);
    requests.setReadTimeout(LONGEST);
    return new RestTemplate(requests);
  }
}
