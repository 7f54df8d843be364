package nl.schakel.learning.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.OfferingEvent.Change;
import nl.schakel.learning.OfferingEvent.EditionChanged;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.port.Editions;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Hands planners the editions that are theirs, locked, and tells what became of them. */
@UseCasePart
class EditionDesk {

  private final Editions editions;
  private final Events events;
  private final Clock clock;

  EditionDesk(Editions editions, Events events, Clock clock) {
    this.editions = editions;
    this.events = events;
    this.clock = clock;
  }

  Edition lock(Actor actor, EditionId id, Permission permission) {
    return editions
        .lock(id)
        .filter(edition -> isTheirs(actor, edition.plan().terms(), permission))
        .orElseThrow(() -> new NotFoundException("edition"));
  }

  EditionId save(Actor actor, Edition edition, Change change) {
    editions.save(edition);
    return tell(actor, edition, change);
  }

  EditionId tell(Actor actor, Edition edition, Change change) {
    events.publish(
        new EditionChanged(
            edition.getId(), change, Optional.of(actor.account().value()), clock.instant()));
    return edition.getId();
  }

  static boolean isTheirs(Actor actor, Terms terms, Permission permission) {
    return actor.mayFor(permission, terms.organiser());
  }
}
