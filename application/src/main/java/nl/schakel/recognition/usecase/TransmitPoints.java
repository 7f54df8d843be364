package nl.schakel.recognition.usecase;

import java.util.List;
import nl.schakel.recognition.DeliveryId;

/**
 * Tells registers by their web services what waits in the queue, one list at a time. A timer calls
 * this; several may at once, and again after anything went wrong: a row has the same key each time.
 */
public interface TransmitPoints {

  List<DeliveryId> due();

  Outcome transmit(DeliveryId delivery);

  /** How it went. */
  sealed interface Outcome {

    /** Every row has its answer. */
    record Finished(int accepted, int rejected) implements Outcome {}

    /** Not yet; it is tried again, or somebody has to look at it. */
    record Waits() implements Outcome {}

    record NothingToDo() implements Outcome {}
  }
}
