package nl.schakel.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Audited;

/** What happened to the offer itself: programmes and their editions. */
public sealed interface OfferingEvent extends Audited {

  /** What was done. */
  enum Change {
    DRAFTED,
    REVISED,
    PUBLISHED,
    ARCHIVED,
    CONFIRMED,
    STARTED,
    COMPLETED,
    CANCELLED,
    CAPACITY_CHANGED
  }

  Change change();

  /** A programme changed. */
  record ProgrammeChanged(ProgrammeId programme, Change change, Optional<UUID> by, Instant at)
      implements OfferingEvent {

    @Override
    public String action() {
      return "PROGRAMME_" + change;
    }

    @Override
    public UUID subject() {
      return programme.value();
    }
  }

  /** An edition changed. */
  record EditionChanged(EditionId edition, Change change, Optional<UUID> by, Instant at)
      implements OfferingEvent {

    @Override
    public String action() {
      return "EDITION_" + change;
    }

    @Override
    public UUID subject() {
      return edition.value();
    }
  }
}
