package nl.schakel.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.access.Actor.Scope;
import nl.schakel.access.model.AccessToken;
import nl.schakel.access.model.Account;
import nl.schakel.access.model.LoginSession;
import nl.schakel.access.model.Password;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.AccessTokens;
import nl.schakel.access.port.Accounts;
import nl.schakel.access.port.LoginSessions;
import nl.schakel.access.port.PasswordHashes;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import org.springframework.boot.test.context.TestComponent;

/** Makes people with accounts, as many as a test needs; none meets another's. */
@TestComponent
final class Residents {

  static final String PASSWORD = "een zin die ik onthoud";
  static final OrganisationId HERE = OrganisationId.next();

  private final People people;
  private final Accounts accounts;
  private final LoginSessions sessions;
  private final AccessTokens tokens;
  private final PasswordHashes hashes;
  private final Clock clock;

  Residents(
      People people,
      Accounts accounts,
      LoginSessions sessions,
      AccessTokens tokens,
      PasswordHashes hashes,
      Clock clock) {
    this.people = people;
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.hashes = hashes;
    this.clock = clock;
  }

  record Resident(Account.Active account, EmailAddress email) {
    AccountId id() {
      return account.getId();
    }
  }

  Resident with(Role... roles) {
    EmailAddress email = new EmailAddress(UUID.randomUUID() + "@buurt.example");
    PersonCard person = people.findOrRegister(new PersonName("Bewoner"), email, Language.DUTCH);
    Set<Assignment> assignments =
        Arrays.stream(roles)
            .map(role -> new Assignment(role, HERE))
            .collect(Collectors.toUnmodifiableSet());
    Instant now = clock.instant();
    Account.Active account =
        Account.invite(person.id(), assignments, now)
            .choosePassword(hashes.hash(new Password(PASSWORD)), now);
    accounts.add(account);
    return new Resident(account, email);
  }

  /** The secret of a session that began so long ago. */
  String session(Resident resident, Duration ago) {
    Secret secret = Secret.next();
    Instant then = clock.instant().minus(ago);
    sessions.add(LoginSession.start(resident.id(), secret, "test", then));
    return secret.raw();
  }

  String token(Resident resident, Scope scope, Duration age) {
    Secret secret = Secret.next();
    tokens.add(
        AccessToken.issue(
            resident.id(), "test", secret, scope, clock.instant().minus(age), Duration.ofDays(1)));
    return secret.raw();
  }
}
