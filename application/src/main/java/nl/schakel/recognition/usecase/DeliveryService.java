package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.RecognitionEvent.PointsDelivered;
import nl.schakel.recognition.RecognitionEvent.PointsRejected;
import nl.schakel.recognition.RecognitionEvent.PointsReturned;
import nl.schakel.recognition.RecognitionEvent.PointsSettled;
import nl.schakel.recognition.RecognitionEvent.RegisterNumberAsked;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Delivery;
import nl.schakel.recognition.model.NumberScheme.RegisterNumber;
import nl.schakel.recognition.port.Awards;
import nl.schakel.recognition.port.Awards.Owned;
import nl.schakel.recognition.port.RegisterNumbers;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class DeliveryService implements DeliverPoints {

  private final Awards awards;
  private final ReadyPoints ready;
  private final RegisterNumbers numbers;
  private final NumberKeeping keeping;
  private final Events events;
  private final Clock clock;

  DeliveryService(
      Awards awards,
      ReadyPoints ready,
      RegisterNumbers numbers,
      NumberKeeping keeping,
      Events events,
      Clock clock) {
    this.awards = awards;
    this.ready = ready;
    this.numbers = numbers;
    this.keeping = keeping;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome deliver(Command command) {
    if (!command.actor().mayFor(Permission.DELIVER_POINTS, command.organiser())) {
      throw new NotFoundException("register");
    }
    DeliveryId id = DeliveryId.next();
    List<Award.Delivered> lines =
        ready.of(command).stream().map(it -> it.award().deliver(id, it.number())).toList();
    if (lines.isEmpty()) {
      return new Outcome.NothingToDo();
    }
    Instant now = clock.instant();
    awards.add(delivery(command, id, now));
    awards.save(lines);
    events.publish(new PointsDelivered(id, by(command.actor()), now));
    return new Outcome.Delivered(id, lines.size());
  }

  static Delivery delivery(Command command, DeliveryId id, Instant now) {
    return new Delivery(
        id,
        command.register(),
        command.organiser(),
        command.actor().person(),
        now,
        command.proof());
  }

  @Override
  public Outcome reject(Actor actor, AwardId id, String reason) {
    if (find(actor, id).award() instanceof Award.Delivered delivered) {
      awards.save(List.of(delivered.reject(reason)));
      events.publish(new PointsRejected(id, by(actor), clock.instant()));
      return new Outcome.Rejected();
    }
    return new Outcome.NothingToDo();
  }

  @Override
  public Outcome bringBack(Actor actor, AwardId id) {
    if (find(actor, id).award() instanceof Award.Rejected rejected) {
      awards.save(List.of(rejected.bringBack()));
      events.publish(new PointsReturned(id, by(actor), clock.instant()));
      return new Outcome.BroughtBack();
    }
    return new Outcome.NothingToDo();
  }

  @Override
  public Outcome settle(Actor actor, AwardId id) {
    if (find(actor, awards.lockWrong(id)).award() instanceof Award.Delivered delivered) {
      awards.save(List.of(delivered.settle()));
      events.publish(new PointsSettled(id, by(actor), clock.instant()));
      return new Outcome.Settled();
    }
    return new Outcome.NothingToDo();
  }

  @Override
  public Outcome askNumber(Actor actor, AwardId id) {
    Owned owned = find(actor, id);
    return switch (owned.award()) {
      case Award.Sending _, Award.Delivered _, Award.Settled _ -> new Outcome.NothingToDo();
      case Award.Open _, Award.Rejected _ -> {
        events.publish(
            new RegisterNumberAsked(
                id, owned.person(), owned.award().points().register(), by(actor), clock.instant()));
        yield new Outcome.Asked();
      }
    };
  }

  @Override
  public Outcome correctNumber(Actor actor, AwardId id, String typed) {
    Owned owned = find(actor, id);
    OrganisationId register = owned.award().points().register();
    return switch (numbers.scheme(register).parse(typed)) {
      case Parsed.Invalid<String>(var code) -> new Outcome.NoSuchNumber(code);
      case Parsed.Valid<String>(var number) -> {
        keeping.keep(actor, new RegisterNumber(owned.person(), register, number));
        yield new Outcome.Corrected();
      }
    };
  }

  private Owned find(Actor actor, AwardId id) {
    return find(actor, awards.lock(id));
  }

  private static Owned find(Actor actor, Optional<Owned> found) {
    return found
        .filter(owned -> actor.mayFor(Permission.DELIVER_POINTS, owned.organiser()))
        .orElseThrow(() -> new NotFoundException("award"));
  }

  private static Optional<UUID> by(Actor actor) {
    return Optional.of(actor.account().value());
  }
}
