package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.BookedPlaces.NamesDeadlineChanged;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.Booking;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.port.Bookings;
import nl.schakel.learning.port.Editions;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class DeadlineService implements AgreeDeadline {

  private final Bookings bookings;
  private final Editions editions;
  private final Events events;
  private final Clock clock;

  DeadlineService(Bookings bookings, Editions editions, Events events, Clock clock) {
    this.bookings = bookings;
    this.editions = editions;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome agree(Actor actor, EditionId id, Optional<Instant> by) {
    Edition edition =
        editions
            .lock(id)
            .filter(
                found ->
                    actor.mayFor(Permission.MANAGE_ENROLMENTS, found.plan().terms().organiser()))
            .orElseThrow(() -> new NotFoundException("edition"));
    if (by.equals(bookings.agreed(id))) {
      return new Outcome.Done();
    }
    Instant now = clock.instant();
    if (by.filter(until -> !now.isBefore(until)).isPresent()) {
      return new Outcome.InThePast();
    }
    return by.filter(until -> isAfterBegin(edition, until)).isPresent()
        ? new Outcome.AfterBegin()
        : keep(actor, edition, by, now);
  }

  private static boolean isAfterBegin(Edition edition, Instant until) {
    return edition.plan().begins().filter(until::isAfter).isPresent();
  }

  private Outcome keep(Actor actor, Edition edition, Optional<Instant> by, Instant now) {
    EditionId id = edition.getId();
    bookings.agree(id, by);
    Instant due = Booking.due(edition.plan(), by, now);
    bookings.openIn(id).forEach(open -> bookings.save(open.due(due, now)));
    events.publish(new NamesDeadlineChanged(id, Optional.of(actor.account().value()), now));
    return new Outcome.Done();
  }
}
