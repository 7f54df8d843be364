package nl.schakel.access.usecase;

import java.util.Optional;
import nl.schakel.access.model.Password;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.access.port.PasswordHashes;
import nl.schakel.access.usecase.ChoosePassword.Outcome.Chosen;
import nl.schakel.access.usecase.ChoosePassword.Outcome.LinkIsOver;
import nl.schakel.access.usecase.ChoosePassword.Outcome.NotTheCurrentOne;
import nl.schakel.access.usecase.ChoosePassword.Outcome.TooManyAttempts;
import nl.schakel.access.usecase.ChoosePassword.Outcome.Unfit;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.usecase.ApplicationService;

/** Hashes between short transactions; see {@link LoginService} for why. */
@ApplicationService(transactional = false)
class PasswordService implements ChoosePassword {

  private final PasswordLedger ledger;
  private final PasswordLinks links;
  private final PasswordHashes hashes;

  PasswordService(PasswordLedger ledger, PasswordLinks links, PasswordHashes hashes) {
    this.ledger = ledger;
    this.links = links;
    this.hashes = hashes;
  }

  @Override
  public Request requestLink(String typedAddress, String networkAddress) {
    return links.request(typedAddress, networkAddress);
  }

  @Override
  public Outcome byLink(String link, String typed) {
    Optional<EmailAddress> owner = links.ownerOf(link);
    if (owner.isEmpty()) {
      return new LinkIsOver();
    }
    return switch (Password.choose(typed, owner.get())) {
      case Parsed.Invalid<Password>(String code) -> new Unfit(code);
      case Parsed.Valid<Password>(Password password) -> links.choose(link, hashes.hash(password));
    };
  }

  @Override
  public Outcome change(Change change) {
    return switch (ledger.beginChange(change.actor())) {
      case PasswordLedger.Blocked(var until) -> new TooManyAttempts(until);
      case PasswordLedger.Known(var current, var owner) -> replace(change, current, owner);
    };
  }

  private Outcome replace(Change change, PasswordHash current, EmailAddress owner) {
    if (!hashes.matches(new Password(change.current()), current)) {
      return new NotTheCurrentOne();
    }
    return switch (Password.choose(change.wanted(), owner)) {
      case Parsed.Invalid<Password>(String code) -> new Unfit(code);
      case Parsed.Valid<Password>(Password password) -> {
        ledger.replace(change, hashes.hash(password));
        yield new Chosen();
      }
    };
  }
}
