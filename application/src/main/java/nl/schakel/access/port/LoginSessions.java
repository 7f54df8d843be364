package nl.schakel.access.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.model.LoginSession;
import nl.schakel.access.model.Secret;

/** Keeps who is logged in where. */
public interface LoginSessions {

  /** A session that is not over, of an account that is active, and the roles of this moment. */
  record Found(UUID id, Actor actor, Instant seenAt) {}

  void add(LoginSession session);

  Optional<Found> find(Secret.Hash hash, Instant oldestStart, Instant oldestSeen);

  void seen(UUID id, Instant now);

  void end(AccountId account, UUID id);

  void endAll(AccountId account);

  void endAllBut(AccountId account, UUID id);

  int removeOver(Instant oldestStart, Instant oldestSeen);
}
