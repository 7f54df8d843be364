package nl.schakel.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountEvent.AccessTokenIssued;
import nl.schakel.access.AccountEvent.AccessTokenRevoked;
import nl.schakel.access.Actor;
import nl.schakel.access.model.AccessToken;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.AccessTokens;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AccessTokenService implements KeepAccessTokens {

  private final AccessTokens tokens;
  private final Events events;
  private final Clock clock;

  AccessTokenService(AccessTokens tokens, Events events, Clock clock) {
    this.tokens = tokens;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome create(Command command) {
    Actor actor = command.actor();
    Instant now = clock.instant();
    if (tokens.count(actor.account(), now) >= AccessToken.MOST_PER_ACCOUNT) {
      return new Outcome.TooMany(AccessToken.MOST_PER_ACCOUNT);
    }
    Secret secret = Secret.next();
    AccessToken token =
        AccessToken.issue(
            actor.account(), command.name(), secret, command.scope(), now, command.validity());
    tokens.add(token);
    events.publish(new AccessTokenIssued(actor.account(), token.id(), by(actor), now));
    return new Outcome.Created(token.id(), secret.raw());
  }

  @Override
  public void revoke(Actor actor, UUID token) {
    if (!tokens.revoke(actor.account(), token)) {
      throw new NotFoundException("access token");
    }
    events.publish(new AccessTokenRevoked(actor.account(), token, by(actor), clock.instant()));
  }

  private static Optional<UUID> by(Actor actor) {
    return Optional.of(actor.account().value());
  }
}
