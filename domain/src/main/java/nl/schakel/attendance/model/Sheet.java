package nl.schakel.attendance.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.SessionId;
import org.jmolecules.ddd.types.AggregateRoot;

/** The list of a session, on which is put down who was there. */
public sealed interface Sheet extends AggregateRoot<Sheet, SessionId> {

  Occasion occasion();

  /** Grows with everything that is put down. */
  long version();

  @Override
  default SessionId getId() {
    return occasion().session();
  }

  /** Is still being filled in. */
  record Open(Occasion occasion, long version) implements Sheet {

    /** What can be said at this moment: beforehand no more than that somebody will not come. */
    public boolean takes(Note note, Instant now) {
      return occasion.isOpen(now) || note.observation().isSaidBeforehand();
    }

    public Open touched() {
      return new Open(occasion, version + 1);
    }

    /**
     * What follows from it may follow now.
     *
     * @param missing of how many participants nothing was put down
     * @param by whoever closed it; empty when it was time
     */
    public Closed close(int missing, Optional<UUID> by, Instant now) {
      if (!occasion.hasBegun(now)) {
        throw new IllegalArgumentException("a session that has not begun was not attended");
      }
      return new Closed(occasion, version + 1, now, by, missing);
    }
  }

  /** Final: who changes it corrects it, and says why. */
  record Closed(Occasion occasion, long version, Instant at, Optional<UUID> by, int missing)
      implements Sheet {

    public Closed corrected(int stillMissing) {
      return new Closed(occasion, version + 1, at, by, stillMissing);
    }
  }
}
