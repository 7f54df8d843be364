package nl.schakel.learning.persistence;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.schakel.learning.BookedPlaces.NamesDue;
import nl.schakel.learning.BookedPlaces.Notice;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.Booking;
import nl.schakel.learning.model.Booking.Details;
import nl.schakel.learning.model.Booking.End;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** One row of {@code learning.booking}; the components are its columns. */
record BookingRow(
    UUID id,
    UUID editionId,
    UUID personId,
    boolean byAccount,
    String organisation,
    int places,
    int unnamed,
    OffsetDateTime namesBy,
    String notice,
    @Nullable OffsetDateTime lookAt,
    String state,
    OffsetDateTime bookedAt,
    @Nullable OffsetDateTime closedAt) {

  private static final String OPEN = "OPEN";

  static BookingRow of(Booking booking) {
    Details details = booking.details();
    return new BookingRow(
        details.id().value(),
        details.edition().value(),
        details.contact().value(),
        details.byAccount(),
        details.organisation(),
        details.places(),
        booking.held(),
        Moments.utc(booking.due().by()),
        booking.due().notice().name(),
        Moments.utc(booking.due().lookAt()),
        booking instanceof Booking.Closed closed ? closed.end().name() : OPEN,
        Moments.utc(details.bookedAt()),
        booking instanceof Booking.Closed closed ? Moments.utc(closed.at()) : null);
  }

  Booking toBooking() {
    Details details =
        new Details(
            new BookingId(id),
            new EditionId(editionId),
            new PersonId(personId),
            byAccount,
            organisation,
            places,
            bookedAt.toInstant());
    NamesDue due = new NamesDue(namesBy.toInstant(), Notice.valueOf(notice));
    return closedAt == null
        ? new Booking.Open(details, unnamed, due)
        : new Booking.Closed(details, due, End.valueOf(state), closedAt.toInstant());
  }
}
