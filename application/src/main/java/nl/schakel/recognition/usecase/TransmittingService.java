package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Transmission;
import nl.schakel.recognition.port.RegisterService;
import nl.schakel.recognition.port.RegisterService.Answer;
import nl.schakel.recognition.port.RegisterService.Row;
import nl.schakel.recognition.port.RegisterService.Trouble;
import nl.schakel.shared.usecase.ApplicationService;

/**
 * Claims, tells and writes down, each in a transaction of its own: no connection to the database is
 * held while a register thinks.
 */
@ApplicationService(transactional = false)
class TransmittingService implements TransmitPoints {

  private static final int AT_ONCE = 20;

  private final TransmissionDesk desk;
  private final RegisterService service;
  private final Clock clock;

  TransmittingService(TransmissionDesk desk, RegisterService service, Clock clock) {
    this.desk = desk;
    this.service = service;
    this.clock = clock;
  }

  @Override
  public List<DeliveryId> due() {
    return desk.due(clock.instant(), AT_ONCE);
  }

  @Override
  public Outcome transmit(DeliveryId delivery) {
    return desk.claim(delivery, clock.instant())
        .map(claimed -> desk.settle(claimed, answer(claimed), clock.instant()))
        .orElseGet(Outcome.NothingToDo::new);
  }

  private Answer answer(TransmissionDesk.Claimed claimed) {
    Transmission transmission = claimed.transmission();
    if (!service.serves(transmission.register())) {
      return new Answer.Refused(Trouble.NOT_SET_UP);
    }
    return claimed.rows().isEmpty()
        ? new Answer.Judged(Map.of())
        : service.tell(
            transmission.register(),
            transmission.delivery(),
            claimed.rows().stream().map(TransmittingService::row).toList());
  }

  private static Row row(Award.Sending sending) {
    Award.Points points = sending.points();
    return new Row(points.id(), sending.number(), points.courseId(), points.day(), points.points());
  }
}
