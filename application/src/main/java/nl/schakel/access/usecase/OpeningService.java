package nl.schakel.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.AccountEvent.PasswordChosen;
import nl.schakel.access.Assignment;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Role;
import nl.schakel.access.model.Account;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.access.port.Accounts;
import nl.schakel.access.usecase.BecomeFirstAdministrator.Command;
import nl.schakel.access.usecase.BecomeFirstAdministrator.Door;
import nl.schakel.access.usecase.BecomeFirstAdministrator.Outcome;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.usecase.KeepOrganisations;
import nl.schakel.people.usecase.KeepOrganisations.Description;
import nl.schakel.shared.Country;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

/** Open only while there is no administrator, whatever links there may be. */
@ApplicationService
class OpeningService implements Opening {

  private final Accounts accounts;
  private final LinkTokens links;
  private final People people;
  private final KeepOrganisations organisations;
  private final Events events;
  private final Clock clock;

  OpeningService(
      Accounts accounts,
      LinkTokens links,
      People people,
      KeepOrganisations organisations,
      Events events,
      Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.people = people;
    this.organisations = organisations;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Optional<String> offer() {
    if (accounts.hasAdministrator()) {
      return Optional.empty();
    }
    links.revoke(Purpose.FIRST_ADMINISTRATOR, LinkTokens.NOBODY);
    Instant expiry = clock.instant().plus(LinkValidity.FIRST_ADMINISTRATOR);
    return Optional.of(links.issue(Purpose.FIRST_ADMINISTRATOR, LinkTokens.NOBODY, expiry));
  }

  @Override
  public Door door(String link) {
    return isForNobodyElse(links.resolve(Purpose.FIRST_ADMINISTRATOR, link))
        ? Door.OPEN
        : Door.CLOSED;
  }

  private boolean isForNobodyElse(Optional<UUID> good) {
    return good.isPresent() && !accounts.hasAdministrator();
  }

  @Override
  public Outcome become(Command command, PasswordHash password) {
    if (!isForNobodyElse(links.redeem(Purpose.FIRST_ADMINISTRATOR, command.link()))) {
      return new Outcome.LinkIsOver();
    }
    add(command, password);
    return new Outcome.Welcome();
  }

  private void add(Command command, PasswordHash password) {
    PersonCard person = people.findOrRegister(command.name(), command.email(), command.language());
    people.confirmEmail(person.id());
    OrganisationId umbrella = register(command.organisation(), person.id().value());
    Set<Assignment> assignments = Set.of(new Assignment(Role.ADMINISTRATOR, umbrella));
    Instant now = clock.instant();
    Account.Active account =
        Account.invite(person.id(), assignments, now).choosePassword(password, now);
    accounts.save(account);
    Optional<UUID> by = Optional.of(account.getId().value());
    events.publish(new PasswordChosen(account.getId(), person.id(), by, now));
  }

  private OrganisationId register(String name, UUID actor) {
    Description description =
        new Description(
            LocalizedText.dutch(name),
            OrganisationKind.UMBRELLA_ORGANISATION,
            Country.NL,
            Set.of());
    return switch (organisations.register(description, actor)) {
      case KeepOrganisations.Outcome.Kept(var id) -> id;
      case KeepOrganisations.Outcome.DomainsTaken _ ->
          throw new IllegalStateException("none were given");
    };
  }
}
