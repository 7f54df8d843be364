package nl.schakel.learning.usecase;

import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;

/**
 * What coordinators decide while an edition goes its way. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for an edition that is not theirs, and is harmless when done
 * twice.
 */
public interface RunEdition {

  /** Opens it for enrolment. */
  Outcome publish(Actor actor, EditionId edition);

  /** Decides that it takes place. */
  Outcome confirm(Actor actor, EditionId edition);

  /** Decides that it does not; every participant hears. */
  Outcome cancel(Actor actor, EditionId edition);

  /** More places go to who waits first; fewer than are held is not possible. */
  Outcome changeCapacity(Actor actor, EditionId edition, int capacity);

  /** Lets somebody who waits pass before others, in a place that is made for it; audited. */
  Outcome admitOutOfTurn(Actor actor, EnrolmentId enrolment, String reason);

  /** How it went. */
  sealed interface Outcome {

    record Done(EditionId edition) implements Outcome {}

    /** More places are held than there would be. */
    record BelowHeld(int held) implements Outcome {}

    /** What lies in the past cannot be opened for enrolment. */
    record InThePast() implements Outcome {}

    /** Its programme is not in the catalogue. */
    record ProgrammeNotPublished() implements Outcome {}

    /** Not from the state that it is in. */
    record NotNow() implements Outcome {}
  }
}
