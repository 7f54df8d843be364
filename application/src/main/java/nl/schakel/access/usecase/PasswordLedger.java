package nl.schakel.access.usecase;

import java.time.Instant;
import nl.schakel.access.Actor;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.shared.EmailAddress;

/** The parts of changing a password that need the database, each a short transaction. */
interface PasswordLedger {

  /** Counts the attempt: who found an open browser must not guess on. */
  Beginning beginChange(Actor actor);

  void replace(ChoosePassword.Change change, PasswordHash password);

  /** Whether the attempt may go on. */
  sealed interface Beginning {}

  /** Has to wait. */
  record Blocked(Instant until) implements Beginning {}

  /** May go on. */
  record Known(PasswordHash current, EmailAddress owner) implements Beginning {}
}
