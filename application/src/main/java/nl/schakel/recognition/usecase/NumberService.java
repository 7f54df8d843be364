package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.RecognitionEvent.RegisterNumberChanged;
import nl.schakel.recognition.model.NumberScheme.RegisterNumber;
import nl.schakel.recognition.port.RegisterNumbers;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class NumberService implements GiveRegisterNumber {

  private final RegisterNumbers numbers;
  private final NumberKeeping keeping;
  private final Events events;
  private final Clock clock;

  NumberService(RegisterNumbers numbers, NumberKeeping keeping, Events events, Clock clock) {
    this.numbers = numbers;
    this.keeping = keeping;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome give(Actor actor, OrganisationId register, String typed) {
    return switch (numbers.scheme(register).parse(typed)) {
      case Parsed.Invalid<String>(var code) -> new Outcome.NoSuchNumber(code);
      case Parsed.Valid<String>(var number) -> {
        keeping.keep(actor, new RegisterNumber(actor.person(), register, number));
        yield new Outcome.Known();
      }
    };
  }

  @Override
  public Outcome takeBack(Actor actor, OrganisationId register) {
    if (numbers.find(actor.person(), register).isPresent()) {
      numbers.remove(actor.person(), register);
      events.publish(new RegisterNumberChanged(actor.person(), by(actor), clock.instant()));
    }
    return new Outcome.TakenBack();
  }

  private static Optional<UUID> by(Actor actor) {
    return Optional.of(actor.account().value());
  }
}
