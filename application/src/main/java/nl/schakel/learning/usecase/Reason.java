package nl.schakel.learning.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.learning.EnrolmentEvent.Cause;

/** What a move is made for, and by whom. */
record Reason(Cause cause, Optional<UUID> by, Instant at) {

  static Reason bySystem(Cause cause, Instant at) {
    return new Reason(cause, Optional.empty(), at);
  }

  static Reason by(Actor actor, Cause cause, Instant at) {
    return new Reason(cause, Optional.of(actor.account().value()), at);
  }
}
