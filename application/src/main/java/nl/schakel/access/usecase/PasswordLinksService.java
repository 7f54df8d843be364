package nl.schakel.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.model.Account;
import nl.schakel.access.model.LoginAttempts.Counted;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.access.port.Accounts;
import nl.schakel.access.port.LoginSessions;
import nl.schakel.access.usecase.ChoosePassword.Request.Taken;
import nl.schakel.access.usecase.ChoosePassword.Request.TooManyRequests;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PasswordLinksService implements PasswordLinks {

  private final Accounts accounts;
  private final LoginSessions sessions;
  private final LinkTokens links;
  private final Attempts attempts;
  private final People people;
  private final Clock clock;
  private final LinkLetters letters;
  private final PasswordOwners owners;

  PasswordLinksService(
      Accounts accounts,
      LoginSessions sessions,
      LinkTokens links,
      Attempts attempts,
      People people,
      Events events,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.links = links;
    this.attempts = attempts;
    this.people = people;
    this.clock = clock;
    this.letters = new LinkLetters(events, clock);
    this.owners = new PasswordOwners(people, events, clock);
  }

  @Override
  public ChoosePassword.Request request(String typedAddress, String networkAddress) {
    Optional<Instant> blockedUntil =
        attempts
            .count(Counted.LINK_REQUEST, typedAddress)
            .or(() -> attempts.count(Counted.NETWORK_ADDRESS, networkAddress));
    if (blockedUntil.isPresent()) {
      return new TooManyRequests(blockedUntil.get());
    }
    EmailAddress.parse(typedAddress)
        .asOptional()
        .flatMap(people::findByEmail)
        .map(PersonCard::id)
        .flatMap(accounts::ofPerson)
        .filter(Account.Active.class::isInstance)
        .map(Account.Active.class::cast)
        .ifPresent(account -> letters.reset(account, Optional.empty()));
    return new Taken();
  }

  @Override
  public Optional<EmailAddress> ownerOf(String link) {
    return links
        .resolve(Purpose.INVITATION, link)
        .or(() -> links.resolve(Purpose.PASSWORD_RESET, link))
        .flatMap(this::account)
        .map(account -> owners.emailOf(account.details()));
  }

  @Override
  public ChoosePassword.Outcome choose(String link, PasswordHash password) {
    Optional<Account.Active> chosen =
        links
            .redeem(Purpose.INVITATION, link)
            .or(() -> links.redeem(Purpose.PASSWORD_RESET, link))
            .flatMap(this::account)
            .flatMap(account -> chosen(account, password));
    chosen.ifPresent(this::welcome);
    return chosen.isPresent()
        ? new ChoosePassword.Outcome.Chosen()
        : new ChoosePassword.Outcome.LinkIsOver();
  }

  private Optional<Account> account(UUID subject) {
    return accounts.find(new AccountId(subject));
  }

  private Optional<Account.Active> chosen(Account account, PasswordHash password) {
    return switch (account) {
      case Account.Invited invited ->
          Optional.of(invited.choosePassword(password, clock.instant()));
      case Account.Active active -> Optional.of(active.choosePassword(password));
      case Account.Deactivated _ -> Optional.empty();
    };
  }

  /** Whoever came by a mailed link has shown to read that mailbox. */
  private void welcome(Account.Active account) {
    accounts.save(account);
    sessions.endAll(account.getId());
    links.revoke(Purpose.INVITATION, account.getId().value());
    links.revoke(Purpose.PASSWORD_RESET, account.getId().value());
    people.confirmEmail(account.details().person());
    owners.tell(account.details());
  }
}
