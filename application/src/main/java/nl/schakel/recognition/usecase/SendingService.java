package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.RecognitionEvent.PointsDelivered;
import nl.schakel.recognition.RecognitionEvent.PointsReturned;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Delivery;
import nl.schakel.recognition.model.Transmission;
import nl.schakel.recognition.port.Awards;
import nl.schakel.recognition.port.RegisterService;
import nl.schakel.recognition.port.Transmissions;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class SendingService implements SendPoints {

  private final Awards awards;
  private final ReadyPoints ready;
  private final Transmissions transmissions;
  private final RegisterService service;
  private final Events events;
  private final Clock clock;

  SendingService(
      Awards awards,
      ReadyPoints ready,
      Transmissions transmissions,
      RegisterService service,
      Events events,
      Clock clock) {
    this.awards = awards;
    this.ready = ready;
    this.transmissions = transmissions;
    this.service = service;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome send(DeliverPoints.Command command) {
    if (!command.actor().mayFor(Permission.DELIVER_POINTS, command.organiser())
        || !service.serves(command.register())) {
      throw new NotFoundException("register");
    }
    DeliveryId id = DeliveryId.next();
    List<Award.Sending> lines =
        ready.of(command).stream().map(it -> it.award().send(id, it.number())).toList();
    if (lines.isEmpty()) {
      return new Outcome.NothingToDo();
    }
    queue(DeliveryService.delivery(command, id, clock.instant()), lines, command.actor());
    return new Outcome.Queued(id, lines.size());
  }

  private void queue(Delivery delivery, List<Award.Sending> lines, Actor actor) {
    awards.add(delivery);
    awards.save(lines);
    transmissions.add(Transmission.begin(delivery));
    events.publish(
        new PointsDelivered(delivery.id(), Optional.of(actor.account().value()), delivery.at()));
  }

  @Override
  public Outcome retry(Actor actor, DeliveryId id) {
    Optional<Transmission> found = find(actor, id);
    if (found.isEmpty() || transmissions.unjudged(id).isEmpty()) {
      return new Outcome.NothingToDo();
    }
    transmissions.save(found.get().retry(clock.instant()));
    return new Outcome.Retried();
  }

  @Override
  public Outcome callBack(Actor actor, DeliveryId id) {
    Optional<Transmission> found = find(actor, id);
    if (found.isEmpty()) {
      return new Outcome.NothingToDo();
    }
    Instant now = clock.instant();
    List<AwardId> unjudged = transmissions.unjudged(id).stream().map(Award.Sending::getId).toList();
    List<Award.Open> open =
        transmissions.lockUnjudged(id, unjudged).stream().map(Award.Sending::callBack).toList();
    awards.save(open);
    transmissions.save(found.get().finish());
    Optional<UUID> by = Optional.of(actor.account().value());
    open.forEach(it -> events.publish(new PointsReturned(it.getId(), by, now)));
    return open.isEmpty() ? new Outcome.NothingToDo() : new Outcome.CalledBack(open.size());
  }

  /** Nothing while somebody is at it: the answer of the register comes first. */
  private Optional<Transmission> find(Actor actor, DeliveryId id) {
    return transmissions
        .find(id)
        .filter(it -> actor.mayFor(Permission.DELIVER_POINTS, it.organiser()))
        .map(_ -> transmissions.lock(id))
        .orElseThrow(() -> new NotFoundException("delivery"))
        .filter(it -> !it.isClaimed(clock.instant()));
  }
}
