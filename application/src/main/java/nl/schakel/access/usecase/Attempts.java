package nl.schakel.access.usecase;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.model.LoginAttempts.Counted;

/** Makes who tries again and again wait longer and longer. */
interface Attempts {

  /** Counts one more, or tells until when to wait; then it is not counted. */
  Optional<Instant> count(Counted counted, String whom);

  /** All is forgiven. */
  void forget(Counted counted, String whom);

  /** This one was none. */
  void uncount(Counted counted, String whom);
}
