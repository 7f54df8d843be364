package nl.schakel.access.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.model.AccessToken;
import nl.schakel.access.model.Secret;

/** Keeps the keys for the API. */
public interface AccessTokens {

  /** A token that is good now, of an account that is active, and the roles of this moment. */
  record Found(UUID id, Actor actor, Actor.Scope scope) {}

  void add(AccessToken token);

  Optional<Found> find(Secret.Hash hash, Instant now);

  int count(AccountId account, Instant now);

  /** Says whether there was such a token to revoke. */
  boolean revoke(AccountId account, UUID id);

  void revokeAll(AccountId account);
}
