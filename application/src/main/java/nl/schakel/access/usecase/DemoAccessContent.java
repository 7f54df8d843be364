package nl.schakel.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor.Scope;
import nl.schakel.access.model.AccessToken;
import nl.schakel.access.model.Account;
import nl.schakel.access.model.Password;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.AccessTokens;
import nl.schakel.access.port.Accounts;
import nl.schakel.access.port.PasswordHashes;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.Ids;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** The ways in that only a demonstration has: the accounts port refuses them anywhere else. */
@ApplicationService
class DemoAccessContent implements DemoContent {

  private static final Instant FAR_AWAY = Instant.parse("2100-01-01T00:00:00Z");

  private final Accounts accounts;
  private final AccessTokens tokens;
  private final PasswordHashes hashes;
  private final People people;
  private final Clock clock;

  DemoAccessContent(
      Accounts accounts, AccessTokens tokens, PasswordHashes hashes, People people, Clock clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.hashes = hashes;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "access";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void load() {
    PasswordHash password = hashes.hash(new Password(DemoAccount.PASSWORD));
    Stream.of(DemoAccount.values()).forEach(demo -> add(demo, password));
  }

  private void add(DemoAccount demo, PasswordHash password) {
    PersonCard person = people.findByEmail(demo.email()).orElseThrow();
    Account.Details details =
        new Account.Details(AccountId.next(), person.id(), demo.assignments(), true, 0);
    accounts.add(new Account.Active(details, clock.instant(), password));
    tokens.add(token(details.id(), demo));
  }

  private AccessToken token(AccountId account, DemoAccount demo) {
    return new AccessToken(
        Ids.next(),
        account,
        demo.token(),
        new Secret(demo.token()).hash(),
        Scope.WRITE,
        clock.instant(),
        FAR_AWAY);
  }
}
