package nl.schakel.attendance.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.schakel.learning.SessionId;

/**
 * The codes by which somebody shows to be in the room. The one on the wall changes every {@link
 * #STEP}, and is worth nothing a step later, so that a picture of it cannot be passed on. Whoever
 * scanned in time gets a pass of their own, which leaves time to sign in.
 */
public record CheckInCode(SessionId session, Key key) {

  public static final Duration STEP = Duration.ofSeconds(30);

  static final Duration PASS = Duration.ofMinutes(10);

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;
  private static final Pattern CODE = Pattern.compile("([0-9]{1,12})-([A-Za-z0-9_-]{22})");

  /** What only the server knows, another one for each session: random bytes as hexadecimal. */
  public record Key(String secret) {

    public static final int BYTES = 32;

    public Key {
      if (!secret.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
        throw new IllegalArgumentException("too easily guessed");
      }
    }

    @Override
    public String toString() {
      return "Key";
    }
  }

  /** Whether a code is good. */
  public enum Verdict {
    GOOD,
    /** It was, a while ago. */
    TOO_OLD,
    /** Never was: made up, or of another session. */
    UNKNOWN
  }

  /** What is on the wall now. */
  public String shownAt(Instant now) {
    return sign("wall", now.getEpochSecond() / STEP.toSeconds());
  }

  /** The one before counts too: somebody may have been aiming when it changed. */
  public Verdict judge(String code, Instant now) {
    return judge("wall", code, now.getEpochSecond() / STEP.toSeconds(), 1);
  }

  /** What a scanning phone keeps for itself. */
  public String pass(Instant now) {
    return sign("pass", now.getEpochSecond());
  }

  public Verdict judgePass(String pass, Instant now) {
    return judge("pass", pass, now.getEpochSecond(), PASS.toSeconds());
  }

  private Verdict judge(String purpose, String code, long now, long oldest) {
    Matcher parts = CODE.matcher(code);
    if (!parts.matches()) {
      return Verdict.UNKNOWN;
    }
    long then = Long.parseLong(parts.group(1));
    boolean ours =
        MessageDigest.isEqual(
            sign(purpose, then).getBytes(StandardCharsets.US_ASCII),
            code.getBytes(StandardCharsets.US_ASCII));
    if (!ours || then > now) {
      return Verdict.UNKNOWN;
    }
    return now - then <= oldest ? Verdict.GOOD : Verdict.TOO_OLD;
  }

  private String sign(String purpose, long moment) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(key.secret()), ALGORITHM));
      String text = purpose + ":" + session.value() + ":" + moment;
      byte[] signature =
          Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)), BYTES);
      return moment + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
