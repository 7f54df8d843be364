package nl.schakel.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.AccountEvent.AccountDeactivated;
import nl.schakel.access.AccountEvent.RolesChanged;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Permission;
import nl.schakel.access.model.Account;
import nl.schakel.access.port.AccessTokens;
import nl.schakel.access.port.Accounts;
import nl.schakel.access.port.LoginSessions;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AccountService implements AdministerAccounts {

  private final Accounts accounts;
  private final LoginSessions sessions;
  private final AccessTokens tokens;
  private final People people;
  private final Events events;
  private final Clock clock;
  private final LinkLetters letters;
  private final LastAdministrator lastOne;

  AccountService(
      Accounts accounts,
      LoginSessions sessions,
      AccessTokens tokens,
      People people,
      Events events,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.people = people;
    this.events = events;
    this.clock = clock;
    this.letters = new LinkLetters(events, clock);
    this.lastOne = new LastAdministrator(accounts);
  }

  @Override
  public Invited invite(Invitation invitation) {
    demandAdministrator(invitation.actor());
    PersonCard person =
        people.findOrRegister(invitation.name(), invitation.email(), invitation.language());
    return accounts
        .ofPerson(person.id())
        .<Invited>map(account -> new Invited.HasAccountAlready(account.getId()))
        .orElseGet(() -> add(invitation, person));
  }

  private Invited add(Invitation invitation, PersonCard person) {
    Account.Invited account =
        Account.invite(person.id(), invitation.assignments(), clock.instant());
    accounts.add(account);
    letters.invitation(account, by(invitation.actor()));
    return new Invited.Sent(account.getId());
  }

  @Override
  public Changed assign(Actor actor, AccountId id, Set<Assignment> assignments) {
    Account account = find(actor, id);
    if (lastOne.leaves(account, assignments)) {
      return new Changed.LastAdministrator();
    }
    accounts.save(account.assigned(assignments));
    events.publish(new RolesChanged(id, account.details().person(), by(actor), clock.instant()));
    return new Changed.Done();
  }

  @Override
  public Changed deactivate(Actor actor, AccountId id) {
    Account account = find(actor, id);
    if (lastOne.leaves(account, Set.of())) {
      return new Changed.LastAdministrator();
    }
    Instant now = clock.instant();
    switch (account) {
      case Account.Invited invited -> close(invited.deactivate(now), actor);
      case Account.Active active -> close(active.deactivate(now), actor);
      case Account.Deactivated _ -> {}
    }
    return new Changed.Done();
  }

  private void close(Account.Deactivated account, Actor actor) {
    accounts.save(account);
    sessions.endAll(account.getId());
    tokens.revokeAll(account.getId());
    events.publish(
        new AccountDeactivated(
            account.getId(), account.details().person(), by(actor), clock.instant()));
  }

  @Override
  public void sendLink(Actor actor, AccountId id) {
    switch (find(actor, id)) {
      case Account.Invited invited -> letters.invitation(invited, by(actor));
      case Account.Active active -> letters.reset(active, by(actor));
      case Account.Deactivated deactivated -> {
        Account.Invited again = deactivated.inviteAgain(clock.instant());
        accounts.save(again);
        letters.invitation(again, by(actor));
      }
    }
  }

  private Account find(Actor actor, AccountId id) {
    demandAdministrator(actor);
    return accounts.find(id).orElseThrow(() -> new NotFoundException("account"));
  }

  private static void demandAdministrator(Actor actor) {
    if (!actor.may(Permission.ADMINISTER)) {
      throw new NotFoundException("account");
    }
  }

  private static Optional<UUID> by(Actor actor) {
    return Optional.of(actor.account().value());
  }
}
