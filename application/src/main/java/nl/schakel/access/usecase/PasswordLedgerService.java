package nl.schakel.access.usecase;

import java.time.Clock;
import nl.schakel.access.Actor;
import nl.schakel.access.model.Account;
import nl.schakel.access.model.LoginAttempts.Counted;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.access.port.Accounts;
import nl.schakel.access.port.LoginSessions;
import nl.schakel.people.People;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PasswordLedgerService implements PasswordLedger {

  private final Accounts accounts;
  private final LoginSessions sessions;
  private final Attempts attempts;
  private final PasswordOwners owners;

  PasswordLedgerService(
      Accounts accounts,
      LoginSessions sessions,
      Attempts attempts,
      People people,
      Events events,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.attempts = attempts;
    this.owners = new PasswordOwners(people, events, clock);
  }

  @Override
  public Beginning beginChange(Actor actor) {
    Account.Active account = active(actor);
    EmailAddress owner = owners.emailOf(account.details());
    return attempts
        .count(Counted.LOGIN_NAME, owner.value())
        .<Beginning>map(Blocked::new)
        .orElseGet(() -> new Known(account.password(), owner));
  }

  @Override
  public void replace(ChoosePassword.Change change, PasswordHash password) {
    Account.Active account = active(change.actor()).choosePassword(password);
    accounts.save(account);
    sessions.endAllBut(account.getId(), change.keep());
    attempts.forget(Counted.LOGIN_NAME, owners.emailOf(account.details()).value());
    owners.tell(account.details());
  }

  private Account.Active active(Actor actor) {
    return accounts
        .find(actor.account())
        .filter(Account.Active.class::isInstance)
        .map(Account.Active.class::cast)
        .orElseThrow(() -> new NotFoundException("account"));
  }
}
