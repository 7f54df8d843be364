package nl.schakel.access.port;

import java.time.Instant;
import nl.schakel.access.model.LoginAttempts;
import nl.schakel.access.model.LoginAttempts.Counted;
import nl.schakel.access.model.Secret;

/** Counts attempts, by a hash of the login name or of the network address. */
public interface LoginAttemptLog {

  /**
   * What was counted so far. Whoever asks next waits until this transaction ends, or many attempts
   * at once would all be let through on the same count.
   */
  LoginAttempts claim(Counted counted, Secret.Hash key, Instant now);

  /** Counts one more; what lies before {@code forgotten} counts no longer. */
  void count(Counted counted, Secret.Hash key, Instant now, Instant forgotten);

  void forget(Counted counted, Secret.Hash key);

  /** An attempt that turned out well was none. */
  void uncount(Counted counted, Secret.Hash key);

  int removeBefore(Instant forgotten);
}
