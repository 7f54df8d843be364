package nl.schakel.recognition.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Transmission;
import nl.schakel.recognition.port.RegisterService.Answer;
import nl.schakel.recognition.usecase.TransmitPoints.Outcome;

/** What happens before and after a register is told, each within one short transaction. */
interface TransmissionDesk {

  /** A list that this one may tell now. */
  record Claimed(Transmission transmission, List<Award.Sending> rows) {}

  List<DeliveryId> due(Instant now, int atMost);

  Optional<Claimed> claim(DeliveryId delivery, Instant now);

  Outcome settle(Claimed claimed, Answer answer, Instant now);
}
