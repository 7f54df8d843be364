package nl.schakel.access.usecase;

import java.util.Optional;
import nl.schakel.access.model.Password;
import nl.schakel.access.port.PasswordHashes;
import nl.schakel.shared.usecase.ApplicationService;

/**
 * Counts first and asks forgiveness when it went well: of many attempts at once none can slip in
 * before the others are counted. The slow hash is checked between the two short transactions.
 */
@ApplicationService(transactional = false)
class LoginService implements LogIn {

  private final LoginLedger ledger;
  private final PasswordHashes hashes;

  LoginService(LoginLedger ledger, PasswordHashes hashes) {
    this.ledger = ledger;
    this.hashes = hashes;
  }

  @Override
  public Outcome logIn(Command command) {
    return switch (ledger.begin(command)) {
      case LoginLedger.Blocked(var until) -> new Outcome.TooManyAttempts(until);
      case LoginLedger.Claimed(var claim) -> check(command, claim);
    };
  }

  private Outcome check(Command command, Optional<LoginLedger.Claim> claim) {
    var hash = claim.map(LoginLedger.Claim::hash).orElseGet(hashes::ofNobody);
    boolean right = hashes.matches(new Password(command.password()), hash);
    return claim
        .filter(_ -> right)
        .flatMap(known -> ledger.succeed(command, known))
        .orElseGet(Outcome.Refused::new);
  }
}
