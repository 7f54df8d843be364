package nl.schakel.learning.persistence;

import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.Seats;

/** The states of an edition as they are called in its table. */
enum EditionState {
  DRAFT,
  OPEN,
  CONFIRMED,
  RUNNING,
  COMPLETED,
  CANCELLED;

  static EditionState of(Edition edition) {
    return switch (edition) {
      case Edition.Draft _ -> DRAFT;
      case Edition.Open _ -> OPEN;
      case Edition.Confirmed _ -> CONFIRMED;
      case Edition.Running _ -> RUNNING;
      case Edition.Completed _ -> COMPLETED;
      case Edition.Cancelled _ -> CANCELLED;
    };
  }

  Edition edition(EditionPlan plan, Seats seats) {
    return switch (this) {
      case DRAFT -> new Edition.Draft(plan, seats);
      case OPEN -> new Edition.Open(plan, seats);
      case CONFIRMED -> new Edition.Confirmed(plan, seats);
      case RUNNING -> new Edition.Running(plan, seats);
      case COMPLETED -> new Edition.Completed(plan, seats);
      case CANCELLED -> new Edition.Cancelled(plan, seats);
    };
  }
}
