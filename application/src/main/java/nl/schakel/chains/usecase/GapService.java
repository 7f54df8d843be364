package nl.schakel.chains.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainEvent.GapMoved;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.port.Gaps;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class GapService implements GapSignals {

  private final Gaps gaps;
  private final Events events;

  GapService(Gaps gaps, Events events) {
    this.gaps = gaps;
    this.events = events;
  }

  @Override
  public GapId signal(Signal signal) {
    Optional<GapId> standing = gaps.standing(signal);
    GapId gap = gaps.openFor(signal);
    gaps.count(gap, signal);
    if (standing.isEmpty()) {
      Optional<UUID> nobody = Optional.empty();
      events.publish(new GapMoved(gap, State.OPEN, nobody, signal.at()));
    }
    return gap;
  }
}
