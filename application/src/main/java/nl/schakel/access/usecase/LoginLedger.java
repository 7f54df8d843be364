package nl.schakel.access.usecase;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.AccountId;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.people.PersonId;

/** The two halves of a login that need the database, each a short transaction. */
interface LoginLedger {

  /** Counts the attempt and looks up what it claims. */
  Beginning begin(LogIn.Command command);

  /** Takes back the count and starts a session, if the account is still what it was. */
  Optional<LogIn.Outcome> succeed(LogIn.Command command, Claim claim);

  /** An active account that says it is knocking. */
  record Claim(AccountId account, PersonId person, PasswordHash hash) {}

  /** Whether the attempt may go on. */
  sealed interface Beginning {}

  /** Has to wait. */
  record Blocked(Instant until) implements Beginning {}

  /** May go on; there may be no such account. */
  record Claimed(Optional<Claim> claim) implements Beginning {}
}
