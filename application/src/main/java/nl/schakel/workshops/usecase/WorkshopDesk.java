package nl.schakel.workshops.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;
import nl.schakel.workshops.WorkshopEvent.Change;
import nl.schakel.workshops.WorkshopEvent.WorkshopChanged;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Workshop;
import nl.schakel.workshops.port.Workshops;

/** Lets the coordinators of its keeper at a workshop, one at a time, and tells what they did. */
@UseCasePart
class WorkshopDesk {

  private final Workshops workshops;
  private final Events events;
  private final Clock clock;

  WorkshopDesk(Workshops workshops, Events events, Clock clock) {
    this.workshops = workshops;
    this.events = events;
    this.clock = clock;
  }

  Workshop theirs(Actor actor, WorkshopId id) {
    return workshops
        .lock(id)
        .filter(found -> actor.mayFor(Permission.KEEP_CHAINS, found.plan().keeper()))
        .orElseThrow(() -> new NotFoundException("workshop"));
  }

  void tell(Workshop workshop, Change change, Actor actor) {
    events.publish(
        new WorkshopChanged(workshop.getId(), change, Optional.of(actor.account().value()), now()));
  }

  Instant now() {
    return clock.instant();
  }
}
