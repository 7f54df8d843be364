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
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.usecase.KeepOrganisations;
import nl.schakel.shared.Country;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

/** The parts of becoming the first administrator that need the database. */
interface Opening {

  Optional<String> offer();

  boolean isOpen(String link);

  /** Says whether the link was still good. */
  boolean become(BecomeFirstAdministrator.Command command, PasswordHash password);

  /** Open only while there is no administrator, whatever links there may be. */
  @ApplicationService
  class OfEmptyInstall implements Opening {

    private final Accounts accounts;
    private final LinkTokens links;
    private final People people;
    private final KeepOrganisations organisations;
    private final Events events;
    private final Clock clock;

    OfEmptyInstall(
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
    public boolean isOpen(String link) {
      return links.resolve(Purpose.FIRST_ADMINISTRATOR, link).isPresent()
          && !accounts.hasAdministrator();
    }

    @Override
    public boolean become(BecomeFirstAdministrator.Command command, PasswordHash password) {
      boolean first =
          links.redeem(Purpose.FIRST_ADMINISTRATOR, command.link()).isPresent()
              && !accounts.hasAdministrator();
      if (first) {
        add(command, password);
      }
      return first;
    }

    private void add(BecomeFirstAdministrator.Command command, PasswordHash password) {
      PersonCard person =
          people.findOrRegister(command.name(), command.email(), command.language());
      people.confirmEmail(person.id());
      OrganisationId umbrella = register(command.organisation(), person.id().value());
      Set<Assignment> assignments = Set.of(new Assignment(Role.ADMINISTRATOR, umbrella));
      Instant now = clock.instant();
      Account.Active account = account(person, assignments, now).choosePassword(password, now);
      accounts.save(account);
      Optional<UUID> by = Optional.of(account.getId().value());
      events.publish(new PasswordChosen(account.getId(), person.id(), by, now));
    }

    private static Account.Invited account(
        PersonCard person, Set<Assignment> assignments, Instant now) {
      return Account.invite(person.id(), assignments, now);
    }

    private OrganisationId register(String name, UUID actor) {
      KeepOrganisations.Description description =
          new KeepOrganisations.Description(
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
}
