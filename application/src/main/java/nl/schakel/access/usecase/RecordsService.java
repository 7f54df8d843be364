package nl.schakel.access.usecase;

import java.util.Map;
import nl.schakel.access.Actor;
import nl.schakel.access.model.Password;
import nl.schakel.access.port.PasswordHashes;
import nl.schakel.access.usecase.HandOverRecords.Outcome.NotThePassword;
import nl.schakel.access.usecase.HandOverRecords.Outcome.TooManyAttempts;
import nl.schakel.shared.usecase.ApplicationService;

/** Hashes between short transactions; see {@link LoginService} for why. */
@ApplicationService(transactional = false)
class RecordsService implements HandOverRecords {

  private final Erasure erasure;
  private final PasswordLedger passwords;
  private final PasswordHashes hashes;

  RecordsService(Erasure erasure, PasswordLedger passwords, PasswordHashes hashes) {
    this.erasure = erasure;
    this.passwords = passwords;
    this.hashes = hashes;
  }

  @Override
  public Map<String, Map<String, Object>> export(Actor actor) {
    return erasure.export(actor);
  }

  @Override
  public Outcome erase(Actor actor, String password) {
    return switch (passwords.beginChange(actor)) {
      case PasswordLedger.Blocked(var until) -> new TooManyAttempts(until);
      case PasswordLedger.Known(var hash, _) ->
          hashes.matches(new Password(password), hash)
              ? erasure.erase(actor)
              : new NotThePassword();
    };
  }
}
