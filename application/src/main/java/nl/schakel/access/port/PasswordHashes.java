package nl.schakel.access.port;

import nl.schakel.access.model.Password;
import nl.schakel.access.model.PasswordHash;

/**
 * Makes and checks password hashes. Slow and hungry on purpose; only a few run at a time and the
 * others wait, so call it outside a transaction.
 */
public interface PasswordHashes {

  PasswordHash hash(Password password);

  boolean matches(Password password, PasswordHash hash);

  /** A hash that no password matches, to spend the same time on a name that does not exist. */
  PasswordHash ofNobody();
}
