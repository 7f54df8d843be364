package nl.schakel.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** The identity provider of an organisation: publishes its key and signs with it. */
final class Issuer {

  private final HttpServer server = listening();
  private RSAKey key = newKey();

  Issuer() {
    String discovery =
        """
        {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
         "authorization_endpoint": "%1$s/login", "response_types_supported": ["code"],
         "id_token_signing_alg_values_supported": ["RS256"]}\
        """
            .formatted(address());
    publish("/.well-known/openid-configuration", () -> discovery);
    publish("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** What is in a good token; a test spoils a part of it. */
  JWTClaimsSet.Builder claimsFor(String email) {
    return new JWTClaimsSet.Builder()
        .issuer(address())
        .audience("schakel")
        .subject(UUID.randomUUID().toString())
        .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))
        .claim("email", email)
        .claim("email_verified", true);
  }

  String sign(JWTClaimsSet.Builder claims) {
    return sign(claims, key);
  }

  static String sign(JWTClaimsSet.Builder claims, RSAKey key) {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    SignedJWT token = new SignedJWT(header, claims.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
    return token.serialize();
  }

  /** Of somebody else, who claims that it is the issuer's. */
  RSAKey forgedKey() {
    return new RSAKey.Builder(newKey()).keyID(key.getKeyID()).build();
  }

  /** From now on, as providers do every few weeks. */
  void takeAnotherKey() {
    key = newKey();
  }

  void stop() {
    server.stop(0);
  }

  static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private interface Text {
    String now();
  }

  private void publish(String path, Text text) {
    server.createContext(
        path,
        exchange -> {
          byte[] body = text.now().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private static HttpServer listening() {
    try {
      return HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
