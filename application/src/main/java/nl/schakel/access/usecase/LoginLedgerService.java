package nl.schakel.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.model.Account;
import nl.schakel.access.model.LoginAttempts;
import nl.schakel.access.model.LoginAttempts.Counted;
import nl.schakel.access.model.LoginSession;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.Accounts;
import nl.schakel.access.port.LoginAttemptLog;
import nl.schakel.access.port.LoginSessions;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class LoginLedgerService implements LoginLedger {

  private final People people;
  private final Accounts accounts;
  private final LoginSessions sessions;
  private final LoginAttemptLog attempts;
  private final Clock clock;

  LoginLedgerService(
      People people,
      Accounts accounts,
      LoginSessions sessions,
      LoginAttemptLog attempts,
      Clock clock) {
    this.people = people;
    this.accounts = accounts;
    this.sessions = sessions;
    this.attempts = attempts;
    this.clock = clock;
  }

  @Override
  public Beginning begin(LogIn.Command command) {
    Instant now = clock.instant();
    Optional<Instant> blockedUntil =
        Stream.of(Counted.values())
            .flatMap(counted -> blockedUntil(counted, command, now).stream())
            .max(Comparator.naturalOrder());
    if (blockedUntil.isPresent()) {
      return new Blocked(blockedUntil.get());
    }
    for (Counted counted : Counted.values()) {
      Instant forgotten = now.minus(LoginAttempts.FORGOTTEN_AFTER);
      attempts.count(counted, key(counted, command), now, forgotten);
    }
    return new Claimed(claimOf(command.loginName()));
  }

  private Optional<Instant> blockedUntil(Counted counted, LogIn.Command command, Instant now) {
    return attempts.claim(counted, key(counted, command), now).blockedUntil(counted, now);
  }

  private Optional<Claim> claimOf(String loginName) {
    return EmailAddress.parse(loginName)
        .asOptional()
        .flatMap(people::findByEmail)
        .map(PersonCard::id)
        .flatMap(accounts::ofPerson)
        .flatMap(LoginLedgerService::claimOf);
  }

  private static Optional<Claim> claimOf(Account account) {
    return switch (account) {
      case Account.Active(var details, _, var password) ->
          Optional.of(new Claim(details.id(), details.person(), password));
      case Account.Invited _, Account.Deactivated _ -> Optional.empty();
    };
  }

  @Override
  public Optional<LogIn.Outcome> succeed(LogIn.Command command, Claim claim) {
    return accounts
        .find(claim.account())
        .flatMap(LoginLedgerService::claimOf)
        .filter(claim::equals)
        .map(_ -> start(command, claim));
  }

  private LogIn.Outcome start(LogIn.Command command, Claim claim) {
    attempts.forget(Counted.LOGIN_NAME, key(Counted.LOGIN_NAME, command));
    attempts.uncount(Counted.NETWORK_ADDRESS, key(Counted.NETWORK_ADDRESS, command));
    Secret secret = Secret.next();
    sessions.add(LoginSession.start(claim.account(), secret, command.device(), clock.instant()));
    return new LogIn.Outcome.LoggedIn(claim.person(), secret.raw());
  }

  /** Hashed, because a list of who tried to log in from where is nobody's business. */
  private static Secret.Hash key(Counted counted, LogIn.Command command) {
    String plain =
        switch (counted) {
          case LOGIN_NAME -> command.loginName().strip().toLowerCase(Locale.ROOT);
          case NETWORK_ADDRESS -> command.networkAddress();
        };
    return new Secret(counted + " " + plain).hash();
  }
}
