package nl.schakel.recognition.usecase;

import nl.schakel.access.Actor;
import nl.schakel.recognition.DeliveryId;

/**
 * Tells a register by its web service instead of by a list that somebody pastes. Every method
 * throws {@link nl.schakel.shared.NotFoundException} for what another organiser looks after, and
 * for a register without a web service.
 */
public interface SendPoints {

  /** Puts a list in the queue; the register is told as soon as that is certain. */
  Outcome send(DeliverPoints.Command command);

  /** Tries now what waits, or what was given up. */
  Outcome retry(Actor actor, DeliveryId delivery);

  /** What the register has not judged is to be delivered by hand instead. */
  Outcome callBack(Actor actor, DeliveryId delivery);

  /** How it went. */
  sealed interface Outcome {

    record Queued(DeliveryId delivery, int lines) implements Outcome {}

    record Retried() implements Outcome {}

    record CalledBack(int lines) implements Outcome {}

    /** Every row has its answer, somebody else was first, or the register is being told now. */
    record NothingToDo() implements Outcome {}
  }
}
