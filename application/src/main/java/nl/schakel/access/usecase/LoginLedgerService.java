package nl.schakel.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.model.Account;
import nl.schakel.access.model.LoginAttempts.Counted;
import nl.schakel.access.model.LoginSession;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.Accounts;
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
  private final Attempts attempts;
  private final Clock clock;

  LoginLedgerService(
      People people, Accounts accounts, LoginSessions sessions, Attempts attempts, Clock clock) {
    this.people = people;
    this.accounts = accounts;
    this.sessions = sessions;
    this.attempts = attempts;
    this.clock = clock;
  }

  @Override
  public Beginning begin(LogIn.Command command) {
    Optional<Instant> blockedUntil =
        attempts
            .count(Counted.LOGIN_NAME, command.loginName())
            .or(() -> attempts.count(Counted.NETWORK_ADDRESS, command.networkAddress()));
    return blockedUntil
        .<Beginning>map(Blocked::new)
        .orElseGet(() -> new Claimed(claimOf(command.loginName())));
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
    attempts.forget(Counted.LOGIN_NAME, command.loginName());
    attempts.uncount(Counted.NETWORK_ADDRESS, command.networkAddress());
    Secret secret = Secret.next();
    sessions.add(LoginSession.start(claim.account(), secret, command.device(), clock.instant()));
    return new LogIn.Outcome.LoggedIn(claim.person(), secret.raw());
  }
}
