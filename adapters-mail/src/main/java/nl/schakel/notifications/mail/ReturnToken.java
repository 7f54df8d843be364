package nl.schakel.notifications.mail;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.schakel.notifications.MailId;

/**
 * The id of a mail, which tells nothing of anybody, and a signature, in digits of base 32: servers
 * on the way may write an address in capitals.
 *
 * @param key asked for once it is needed
 */
record ReturnToken(Supplier<byte[]> key) {

  static final int DIGITS = 42;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BASE = 32;
  private static final int ID_BYTES = 16;
  private static final int BYTES = ID_BYTES + 10;

  String of(MailId mail) {
    byte[] id =
        ByteBuffer.allocate(ID_BYTES)
            .putLong(mail.value().getMostSignificantBits())
            .putLong(mail.value().getLeastSignificantBits())
            .array();
    byte[] token = Arrays.copyOf(id, BYTES);
    System.arraycopy(signature(id), 0, token, ID_BYTES, BYTES - ID_BYTES);
    String digits = new BigInteger(1, token).toString(BASE);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }

  /** The mail that it names, if it was signed here. */
  Optional<MailId> read(String digits) {
    byte[] token = bytes(new BigInteger(digits.toLowerCase(Locale.ROOT), BASE));
    byte[] id = Arrays.copyOf(token, ID_BYTES);
    return MessageDigest.isEqual(
            Arrays.copyOfRange(token, ID_BYTES, BYTES),
            Arrays.copyOf(signature(id), BYTES - ID_BYTES))
        ? Optional.of(mail(ByteBuffer.wrap(id)))
        : Optional.empty();
  }

  /** The last ones, as many as a token has: a number may have a sign more, or zeros less. */
  private static byte[] bytes(BigInteger number) {
    byte[] all = number.toByteArray();
    byte[] token = new byte[BYTES];
    int length = Math.min(all.length, BYTES);
    System.arraycopy(all, all.length - length, token, BYTES - length, length);
    return token;
  }

  private static MailId mail(ByteBuffer id) {
    return new MailId(new UUID(id.getLong(), id.getLong()));
  }

  private byte[] signature(byte[] id) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.get(), ALGORITHM));
      return mac.doFinal(id);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
