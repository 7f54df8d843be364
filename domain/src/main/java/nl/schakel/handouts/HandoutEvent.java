package nl.schakel.handouts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Audited;

/** What happened to hand-outs. Never what they say. */
public sealed interface HandoutEvent extends Audited {

  /** How a hand-out changed. */
  enum Change {
    DRAFTED,
    PUBLISHED,
    REVIEWED,
    RETIRED
  }

  /** A version of it is not what it was. */
  record HandoutChanged(HandoutId handout, int number, Change change, Optional<UUID> by, Instant at)
      implements HandoutEvent {

    @Override
    public String action() {
      return "HANDOUT_" + change;
    }

    @Override
    public UUID subject() {
      return handout.value();
    }
  }

  /** What a municipality adds is not what it was. */
  record LocalBlockWritten(LocalBlockId block, Optional<UUID> by, Instant at)
      implements HandoutEvent {

    @Override
    public String action() {
      return "HANDOUT_BLOCK_WRITTEN";
    }

    @Override
    public UUID subject() {
      return block.value();
    }
  }
}
