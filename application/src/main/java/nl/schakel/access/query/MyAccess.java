package nl.schakel.access.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor.Scope;

/** Through which doors one's own account can be entered now. */
public interface MyAccess {

  /** Where somebody is logged in, last seen first. */
  List<SessionLine> sessions(AccountId account);

  /** Keys that are still good, newest first. */
  List<TokenLine> tokens(AccountId account);

  /**
   * One browser.
   *
   * @param device what it calls itself
   */
  record SessionLine(UUID id, String device, Instant startedAt, Instant seenAt) {}

  /** One key; what it was is known to its owner only. */
  record TokenLine(UUID id, String name, Scope scope, Instant createdAt, Instant expiresAt) {}
}
