package nl.schakel.access.usecase;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.shared.EmailAddress;

/** The parts of choosing a password that need the database, each a short transaction. */
interface PasswordLedger {

  ChoosePassword.Request requestLink(String typedAddress, String networkAddress);

  /** Whose password this link may choose. */
  Optional<EmailAddress> ownerOf(String link);

  /** Chosen, or the link is over. */
  ChoosePassword.Outcome chooseByLink(String link, PasswordHash password);

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
