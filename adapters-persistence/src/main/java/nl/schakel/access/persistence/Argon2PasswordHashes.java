package nl.schakel.access.persistence;

import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.schakel.access.model.Password;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.access.port.PasswordHashes;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Argon2id with the parameters that OWASP advises: 19 MiB, two rounds, one lane. */
@Component
class Argon2PasswordHashes implements PasswordHashes {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int ROUNDS = 2;

  /** So many at a time cost less than 80 MiB, and leave the processor to others. */
  private static final int AT_A_TIME = 4;

  private final Argon2PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, ROUNDS);
  private final Semaphore seats = new Semaphore(AT_A_TIME, true);
  private final PasswordHash nobody = random();

  @Override
  public PasswordHash hash(Password password) {
    return new PasswordHash(inTurn(() -> String.valueOf(argon2.encode(password.typed()))));
  }

  @Override
  public boolean matches(Password password, PasswordHash hash) {
    return inTurn(() -> argon2.matches(password.typed(), hash.encoded()));
  }

  @Override
  public PasswordHash ofNobody() {
    return nobody;
  }

  /** Chance instead of work: a start should not wait for a hash that nobody has the password of. */
  private static PasswordHash random() {
    return new PasswordHash(
        "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(KIBIBYTES, ROUNDS, LANES, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES)));
  }

  private static String randomBytes(int number) {
    return Base64.getEncoder()
        .withoutPadding()
        .encodeToString(KeyGenerators.secureRandom(number).generateKey());
  }

  private <T> T inTurn(Supplier<T> work) {
    seats.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      seats.release();
    }
  }
}
