package nl.schakel.access.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor.Scope;
import nl.schakel.shared.Ids;

/** A key with which a program uses the API in somebody's name. */
public record AccessToken(
    UUID id,
    AccountId account,
    String name,
    Secret.Hash hash,
    Scope scope,
    Instant createdAt,
    Instant expiresAt) {

  public static final int MAXIMUM_NAME = 80;
  public static final Duration LONGEST = Duration.ofDays(366);
  public static final int MOST_PER_ACCOUNT = 20;

  public static AccessToken issue(
      AccountId account, String name, Secret secret, Scope scope, Instant now, Duration validity) {
    if (validity.isNegative() || validity.isZero() || validity.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a token is valid for a year at most");
    }
    return new AccessToken(
        Ids.next(), account, name, secret.hash(), scope, now, now.plus(validity));
  }
}
