package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.recognition.RecognitionEvent.PointsReturned;
import nl.schakel.recognition.RecognitionEvent.RegisterNumberChanged;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.NumberScheme.RegisterNumber;
import nl.schakel.recognition.port.Awards;
import nl.schakel.recognition.port.RegisterNumbers;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Keeps a number, and lets what a register refused because of the one before go along again. */
@UseCasePart
class NumberKeeping {

  private final RegisterNumbers numbers;
  private final Awards awards;
  private final Events events;
  private final Clock clock;

  NumberKeeping(RegisterNumbers numbers, Awards awards, Events events, Clock clock) {
    this.numbers = numbers;
    this.awards = awards;
    this.events = events;
    this.clock = clock;
  }

  void keep(Actor actor, RegisterNumber number) {
    if (numbers.find(number.person(), number.register()).filter(number::equals).isPresent()) {
      return;
    }
    Instant now = clock.instant();
    Optional<UUID> by = Optional.of(actor.account().value());
    numbers.save(number);
    events.publish(new RegisterNumberChanged(number.person(), by, now));
    List<Award.Open> again =
        awards.rejectedOf(number.person(), number.register()).stream()
            .map(Award.Rejected::bringBack)
            .toList();
    awards.save(again);
    again.forEach(award -> events.publish(new PointsReturned(award.getId(), by, now)));
  }
}
