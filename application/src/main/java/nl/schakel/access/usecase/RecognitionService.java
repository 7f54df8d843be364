package nl.schakel.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Scope;
import nl.schakel.access.model.Account;
import nl.schakel.access.model.LoginSession;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.AccessTokens;
import nl.schakel.access.port.Accounts;
import nl.schakel.access.port.LoginSessions;
import nl.schakel.access.usecase.RecogniseCaller.Outcome.Recognised;
import nl.schakel.access.usecase.RecogniseCaller.Outcome.Unknown;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class RecognitionService implements RecogniseCaller {

  private final LoginSessions sessions;
  private final AccessTokens tokens;
  private final Accounts accounts;
  private final People people;
  private final Clock clock;

  RecognitionService(
      LoginSessions sessions, AccessTokens tokens, Accounts accounts, People people, Clock clock) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.accounts = accounts;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Outcome bySession(String secret) {
    Instant now = clock.instant();
    return hashOf(secret)
        .flatMap(
            hash ->
                sessions.find(hash, LoginSession.oldestStart(now), LoginSession.oldestSeen(now)))
        .map(found -> seen(found, now))
        .orElseGet(Unknown::new);
  }

  private Outcome seen(LoginSessions.Found found, Instant now) {
    if (found.seenAt().plus(LoginSession.SEEN_EVERY).isBefore(now)) {
      sessions.seen(found.id(), now);
    }
    return new Recognised(found.actor(), Scope.WRITE, found.id());
  }

  @Override
  public Outcome byAccessToken(String secret) {
    return hashOf(secret)
        .flatMap(hash -> tokens.find(hash, clock.instant()))
        .<Outcome>map(found -> new Recognised(found.actor(), found.scope(), found.id()))
        .orElseGet(Unknown::new);
  }

  @Override
  public Outcome byVouchedAddress(EmailAddress address) {
    return people
        .findByEmail(address)
        .map(PersonCard::id)
        .flatMap(accounts::ofPerson)
        .map(RecognitionService::vouchedFor)
        .orElseGet(Unknown::new);
  }

  private static Outcome vouchedFor(Account account) {
    return switch (account) {
      case Account.Active active ->
          new Recognised(actorOf(active), Scope.WRITE, active.getId().value());
      case Account.Invited _, Account.Deactivated _ -> new Unknown();
    };
  }

  private static Actor actorOf(Account.Active active) {
    Account.Details details = active.details();
    return new Actor(details.id(), details.person(), details.assignments());
  }

  private static Optional<Secret.Hash> hashOf(String raw) {
    return raw.isEmpty() || raw.length() > Secret.MAXIMUM
        ? Optional.empty()
        : Optional.of(new Secret(raw).hash());
  }
}
