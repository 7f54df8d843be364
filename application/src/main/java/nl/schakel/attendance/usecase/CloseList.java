package nl.schakel.attendance.usecase;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.attendance.model.Observation;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;

/**
 * Makes a list final, and corrects one that is. Both throw {@link
 * nl.schakel.shared.NotFoundException} for who neither leads the session nor plans it.
 */
public interface CloseList {

  Closing close(Actor actor, SessionId session, Rest rest);

  Outcome correct(Correcting command);

  /** What becomes of those about whom nothing was put down. */
  enum Rest {
    ABSENT,
    /** A coordinator will find out. */
    LEFT_OPEN
  }

  /** How closing went. */
  sealed interface Closing {

    record Closed(int missing) implements Closing {}

    record AlreadyClosed() implements Closing {}

    /** The session has not begun. */
    record TooEarly(Instant from) implements Closing {}
  }

  /**
   * What a closed list ought to say.
   *
   * @param seen the version of the list on which it is based, if it must not have changed
   */
  record Correcting(
      Actor actor,
      SessionId session,
      Map<EnrolmentId, Observation> observations,
      String reason,
      Optional<Long> seen) {
    public Correcting {
      observations = Map.copyOf(observations);
    }
  }

  /** How correcting went. */
  sealed interface Outcome {

    record Corrected(int changed) implements Outcome {}

    /** It can simply be put down. */
    record StillOpen() implements Outcome {}

    record NotOnTheList(Set<EnrolmentId> who) implements Outcome {
      public NotOnTheList {
        who = Set.copyOf(who);
      }
    }
  }
}
