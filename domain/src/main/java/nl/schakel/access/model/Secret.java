package nl.schakel.access.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/**
 * Something that opens a door to whoever holds it: a session cookie, an access token, a link. Made
 * here from 256 random bits; one that came in may be any text. Never kept, only its {@link Hash}.
 */
public record Secret(String raw) {

  /** What somebody sends that is longer cannot be one of ours. */
  public static final int MAXIMUM = 200;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /**
   * A digest without salt or work factor is enough: 256 random bits cannot be guessed, and the same
   * secret must be found again by its hash.
   */
  public record Hash(String value) {

    public Hash {
      Objects.requireNonNull(value);
    }
  }

  public Secret {
    Objects.requireNonNull(raw);
  }

  public static Secret next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public Hash hash() {
    byte[] digest = sha256().digest(raw.getBytes(StandardCharsets.UTF_8));
    return new Hash(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "Secret[…]";
  }
}
