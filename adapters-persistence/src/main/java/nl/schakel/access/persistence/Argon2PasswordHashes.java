package nl.schakel.access.persistence;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.schakel.access.model.Password;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.PasswordHashes;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
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
  private final PasswordHash nobody = hash(new Password(Secret.next().raw()));

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

  private <T> T inTurn(Supplier<T> work) {
    seats.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      seats.release();
    }
  }
}
