package nl.schakel.communities.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.communities.model.JoinRequest;
import nl.schakel.communities.model.JoinRequest.Open;
import nl.schakel.communities.port.JoinRequests;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ExpiringService implements ForgetMembers.Expiry {

  /** Short transactions: somebody may be deciding. */
  private static final int AT_ONCE = 100;

  private final JoinRequests requests;
  private final Doorkeeper door;
  private final Clock clock;

  ExpiringService(JoinRequests requests, Doorkeeper door, Clock clock) {
    this.requests = requests;
    this.door = door;
    this.clock = clock;
  }

  @Override
  public ForgetMembers.Outcome expire() {
    Instant now = clock.instant();
    List<Open> left = requests.lockAskedBefore(now.minus(JoinRequest.PATIENCE), AT_ONCE);
    left.forEach(open -> door.settle(open.expire(now), Optional.empty()));
    return left.size() < AT_ONCE
        ? new ForgetMembers.Outcome.Finished(left.size())
        : new ForgetMembers.Outcome.Continues(left.size());
  }
}
