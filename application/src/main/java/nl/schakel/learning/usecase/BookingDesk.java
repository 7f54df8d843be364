package nl.schakel.learning.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.BookedPlaces.BookingChanged;
import nl.schakel.learning.BookedPlaces.Change;
import nl.schakel.learning.BookedPlaces.Notice;
import nl.schakel.learning.model.Booking;
import nl.schakel.learning.model.Booking.End;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.port.Bookings;
import nl.schakel.learning.port.Editions;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** The one place where booked places are given back: booking, count and event together. */
@UseCasePart
class BookingDesk {

  private final Bookings bookings;
  private final Editions editions;
  private final Events events;

  BookingDesk(Bookings bookings, Editions editions, Events events) {
    this.bookings = bookings;
    this.editions = editions;
    this.events = events;
  }

  /** Without filling them: the caller knows whether anybody may still come. */
  Edition giveBack(Edition edition, Booking.Open open, End end, Optional<UUID> by, Instant now) {
    Edition freed = edition.with(edition.seats().givenBack(open.held()));
    bookings.save(open.close(end, now));
    editions.saveSeats(freed);
    Change change =
        switch (end) {
          case WITHDRAWN -> Change.WITHDRAWN;
          case EDITION_CANCELLED -> Change.EDITION_CANCELLED;
          case NAMES_DUE, FILLED -> Change.GIVEN_BACK;
        };
    tell(open, change, by, now);
    return freed;
  }

  /** The edition has begun, or will not. */
  Edition giveBackAll(Edition edition, End end, Optional<UUID> by, Instant now) {
    Edition left = edition;
    for (Booking.Open open : bookings.openIn(edition.getId())) {
      left = giveBack(left, open, end, by, now);
    }
    return left;
  }

  /** Who has not said who comes is reminded once, and then the places go to who waits. */
  Edition look(Edition edition, Booking.Open open, Instant now) {
    Notice reached = open.due().noticeAt(now);
    if (reached.compareTo(open.due().notice()) <= 0) {
      return edition;
    }
    return switch (reached) {
      case NONE -> edition;
      case REMINDED -> {
        bookings.save(open.noticed(reached));
        tell(open, Change.NAMES_ASKED, Optional.empty(), now);
        yield edition;
      }
      case OVERDUE -> giveBack(edition, open, End.NAMES_DUE, Optional.empty(), now);
    };
  }

  void tell(Booking booking, Change change, Optional<UUID> by, Instant now) {
    events.publish(
        new BookingChanged(
            booking.getId(),
            booking.details().edition(),
            booking.details().contact(),
            change,
            by,
            now));
  }
}
