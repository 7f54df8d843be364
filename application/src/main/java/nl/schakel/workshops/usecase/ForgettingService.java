package nl.schakel.workshops.usecase;

import java.time.Clock;
import java.time.Duration;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.workshops.port.BallotBox;

@ApplicationService
class ForgettingService implements ForgetPhones {

  /** By then the code on the wall is worth nothing any more. */
  private static final Duration OVER = Duration.ofDays(1);

  private final BallotBox votes;
  private final Clock clock;

  ForgettingService(BallotBox votes, Clock clock) {
    this.votes = votes;
    this.clock = clock;
  }

  @Override
  public void forget() {
    votes.mixBefore(clock.instant().minus(OVER));
  }
}
