package nl.schakel.access.usecase;

import java.util.Optional;
import nl.schakel.access.model.Password;
import nl.schakel.access.port.PasswordHashes;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.usecase.ApplicationService;

/** Hashes between short transactions; see {@link LoginService} for why. */
@ApplicationService(transactional = false)
class FirstAdministratorService implements BecomeFirstAdministrator {

  private final Opening opening;
  private final PasswordHashes hashes;

  FirstAdministratorService(Opening opening, PasswordHashes hashes) {
    this.opening = opening;
    this.hashes = hashes;
  }

  @Override
  public Optional<String> offer() {
    return opening.offer();
  }

  @Override
  public Door door(String link) {
    return opening.door(link);
  }

  @Override
  public Outcome become(Command command) {
    if (opening.door(command.link()) == Door.CLOSED) {
      return new Outcome.LinkIsOver();
    }
    return switch (Password.choose(command.password(), command.email())) {
      case Parsed.Invalid<Password>(String code) -> new Outcome.UnfitPassword(code);
      case Parsed.Valid<Password>(Password password) ->
          opening.become(command, hashes.hash(password));
    };
  }
}
