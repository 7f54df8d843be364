package nl.schakel.supervision.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;
import nl.schakel.supervision.CircleEvent.Change;
import nl.schakel.supervision.CircleEvent.CircleChanged;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.port.Circles;

/** Hands coordinators the circles that are theirs, locked, and tells what became of them. */
@UseCasePart
class CircleDesk {

  private final Circles circles;
  private final Events events;
  private final Clock clock;

  CircleDesk(Circles circles, Events events, Clock clock) {
    this.circles = circles;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Circle lock(Actor actor, CircleId id) {
    return circles
        .lock(id)
        .filter(found -> actor.mayFor(Permission.PLAN_PROGRAMMES, found.details().organiser()))
        .orElseThrow(CircleDesk::unknown);
  }

  /** Also for a member who asks again to be let go. */
  Circle lockFor(PersonId person, CircleId id) {
    return circles
        .lock(id)
        .filter(
            found ->
                found.details().members().stream().anyMatch(one -> one.person().equals(person)))
        .orElseThrow(CircleDesk::unknown);
  }

  void save(Circle after, Change change, Optional<PersonId> member, Optional<UUID> by) {
    circles.save(after);
    tell(after, change, member, by);
  }

  void add(Circle.Forming circle, Optional<UUID> by) {
    circles.add(circle);
    tell(circle, Change.MADE, Optional.empty(), by);
  }

  private void tell(Circle circle, Change change, Optional<PersonId> member, Optional<UUID> by) {
    events.publish(new CircleChanged(circle.getId(), change, member, by, now()));
  }

  static Optional<UUID> by(Optional<Actor> actor) {
    return actor.map(somebody -> somebody.account().value());
  }

  static NotFoundException unknown() {
    return new NotFoundException("circle");
  }
}
