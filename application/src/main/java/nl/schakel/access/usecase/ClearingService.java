package nl.schakel.access.usecase;

import java.time.Clock;
import java.time.Instant;
import nl.schakel.access.model.LoginAttempts;
import nl.schakel.access.model.LoginSession;
import nl.schakel.access.port.Links;
import nl.schakel.access.port.LoginAttemptLog;
import nl.schakel.access.port.LoginSessions;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ClearingService implements ClearAway {

  private final LoginSessions sessions;
  private final Links links;
  private final LoginAttemptLog attempts;
  private final Clock clock;

  ClearingService(LoginSessions sessions, Links links, LoginAttemptLog attempts, Clock clock) {
    this.sessions = sessions;
    this.links = links;
    this.attempts = attempts;
    this.clock = clock;
  }

  @Override
  public int clearAway() {
    Instant now = clock.instant();
    return sessions.removeOver(LoginSession.oldestStart(now), LoginSession.oldestSeen(now))
        + links.removeExpired(now)
        + attempts.removeBefore(now.minus(LoginAttempts.FORGOTTEN_AFTER));
  }
}
