package nl.schakel.requests.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.RequestEvent.RequestChanged;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.port.Requests;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Writes what became of a request, and tells. */
@UseCasePart
class Journal {

  private final Requests requests;
  private final Events events;
  private final Clock clock;

  Journal(Requests requests, Events events, Clock clock) {
    this.requests = requests;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void add(TrainingRequest request, Change change, Optional<UUID> by) {
    requests.add(request);
    tell(request, change, by);
  }

  void save(TrainingRequest request, Change change, Optional<UUID> by) {
    requests.save(request);
    tell(request, change, by);
  }

  void tell(TrainingRequest request, Change change, Optional<UUID> by) {
    events.publish(new RequestChanged(request.getId(), change, by, now()));
  }

  static Optional<UUID> by(Optional<Actor> actor) {
    return actor.map(somebody -> somebody.account().value());
  }

  static Optional<UUID> by(Actor actor) {
    return by(Optional.of(actor));
  }
}
