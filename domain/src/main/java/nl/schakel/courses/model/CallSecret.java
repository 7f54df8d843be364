package nl.schakel.courses.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What another e-learning and we alone know. Whoever calls signs the second of the call, a point,
 * and every byte of what is said, so that nobody can change, forge or keep it for later.
 */
public record CallSecret(String raw) {

  /** Clocks differ, and calls take their time; what is older was kept by somebody. */
  public static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;
  private static final Pattern SECOND = Pattern.compile("[0-9]{1,12}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public static CallSecret next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new CallSecret(HexFormat.of().formatHex(bytes));
  }

  /**
   * What came in.
   *
   * @param second since 1970, as the caller wrote it
   * @param signature in hexadecimal
   */
  public record Call(String second, String signature, String body) {

    @Override
    public String toString() {
      return "Call[…]";
    }
  }

  public String sign(String second, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(raw.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] signed = mac.doFinal((second + "." + body).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  public boolean isSignedWith(Call call, Instant now) {
    boolean known =
        MessageDigest.isEqual(
            sign(call.second(), call.body()).getBytes(StandardCharsets.UTF_8),
            call.signature().getBytes(StandardCharsets.UTF_8));
    return known && isOfNow(call.second(), now);
  }

  private static boolean isOfNow(String second, Instant now) {
    return SECOND.matcher(second).matches()
        && Duration.between(Instant.ofEpochSecond(Long.parseLong(second)), now)
                .abs()
                .compareTo(TOLERANCE)
            <= 0;
  }

  @Override
  public String toString() {
    return "CallSecret[…]";
  }
}
