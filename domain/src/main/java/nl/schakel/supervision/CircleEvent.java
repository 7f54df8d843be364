package nl.schakel.supervision;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;

/** What happened to circles. */
public sealed interface CircleEvent extends Audited {

  /** How a circle changed. */
  enum Change {
    MADE,
    REVISED,
    JOINED,
    LEFT,
    REMOVED,
    ROUND_PLANNED,
    ENDED
  }

  /**
   * A circle is not what it was.
   *
   * @param member who joined or went
   */
  record CircleChanged(
      CircleId circle, Change change, Optional<PersonId> member, Optional<UUID> by, Instant at)
      implements CircleEvent {

    @Override
    public String action() {
      return "CIRCLE_" + change;
    }

    @Override
    public UUID subject() {
      return circle.value();
    }
  }
}
