package nl.schakel.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor.Scope;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.access.model.AccessToken;
import nl.schakel.access.model.Account;
import nl.schakel.access.model.LoginSession;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.AccessTokens;
import nl.schakel.access.port.Accounts;
import nl.schakel.access.port.LoginSessions;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Here demo mode is off, as anywhere that is not said to be a demonstration. */
@DatabaseTest
class DemoAccountsTest {

  private static final Instant NOW = Instant.parse("2027-11-25T09:00:00Z");

  @Autowired Accounts accounts;
  @Autowired AccountRows rows;
  @Autowired AccessTokens tokens;
  @Autowired LoginSessions sessions;

  @Test
  void none_can_be_made() {
    assertThatThrownBy(() -> accounts.add(demoAdministrator()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void none_opens_anything_even_if_the_database_holds_one() {
    Account.Active demo = demoAdministrator();
    rows.save(AccountRow.of(demo));
    Secret token = Secret.next();
    tokens.add(
        AccessToken.issue(demo.getId(), "demo", token, Scope.WRITE, NOW, Duration.ofDays(1)));
    Secret session = Secret.next();
    sessions.add(LoginSession.start(demo.getId(), session, "", NOW));

    assertThat(accounts.find(demo.getId())).isEmpty();
    assertThat(accounts.ofPerson(demo.details().person())).isEmpty();
    assertThat(tokens.find(token.hash(), NOW)).isEmpty();
    assertThat(sessions.find(session.hash(), NOW.minusSeconds(9), NOW.minusSeconds(9))).isEmpty();
    assertThat(accounts.hasAdministrator()).isFalse();
  }

  private static Account.Active demoAdministrator() {
    Assignment administrator = new Assignment(Role.ADMINISTRATOR, OrganisationId.next());
    Account.Details details =
        new Account.Details(AccountId.next(), PersonId.next(), Set.of(administrator), true, 0);
    return new Account.Active(details, NOW, new PasswordHash("known to everybody"));
  }
}
