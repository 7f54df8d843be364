package nl.schakel.recognition.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Transmission;

/** Keeps which lists are still to be told by a web service: a queue, read after it was written. */
public interface Transmissions {

  void add(Transmission transmission);

  /** Which are due, the longest waiting first. */
  List<DeliveryId> due(Instant now, int atMost);

  Optional<Transmission> find(DeliveryId delivery);

  /** If nobody else has it; nobody changes it before the transaction ends. */
  Optional<Transmission> lock(DeliveryId delivery);

  void save(Transmission transmission);

  /** Rows on their way that the register has not judged, in one order. */
  List<Award.Sending> unjudged(DeliveryId delivery);

  /** The same rows, nobody else changes them before the end. */
  List<Award.Sending> lockUnjudged(DeliveryId delivery, List<AwardId> awards);
}
