package nl.schakel.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.schakel.access.model.LoginAttempts;
import nl.schakel.access.model.LoginAttempts.Counted;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.LoginAttemptLog;
import nl.schakel.shared.usecase.ApplicationService;

/** Keeps hashes only: a list of who tried to get in from where is nobody's business. */
@ApplicationService
class AttemptService implements Attempts {

  private final LoginAttemptLog log;
  private final Clock clock;

  AttemptService(LoginAttemptLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Optional<Instant> count(Counted counted, String whom) {
    Instant now = clock.instant();
    Secret.Hash key = key(counted, whom);
    Optional<Instant> blocked = log.claim(counted, key, now).blockedUntil(counted, now);
    if (blocked.isEmpty()) {
      log.count(counted, key, now, now.minus(LoginAttempts.FORGOTTEN_AFTER));
    }
    return blocked;
  }

  @Override
  public void forget(Counted counted, String whom) {
    log.forget(counted, key(counted, whom));
  }

  @Override
  public void uncount(Counted counted, String whom) {
    log.uncount(counted, key(counted, whom));
  }

  private static Secret.Hash key(Counted counted, String whom) {
    return new Secret(counted + " " + whom.strip().toLowerCase(Locale.ROOT)).hash();
  }
}
