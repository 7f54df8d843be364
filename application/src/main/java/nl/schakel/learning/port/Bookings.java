package nl.schakel.learning.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.Booking;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.Repository;

/** Keeps bookings. Every change is made while the edition is locked. */
public interface Bookings extends Repository<Booking, BookingId> {

  /** Adds it, unless this contact has one in this edition for which names are still asked. */
  Addition add(Booking.Open booking);

  void save(Booking booking);

  Optional<Booking> find(BookingId id);

  List<Booking.Open> openIn(EditionId edition);

  /** Those of a contact, by ascending edition id. */
  List<BookingId> openOf(PersonId contact);

  /** Until when coordinators ask names in this edition; empty when as usual. */
  Optional<Instant> agreed(EditionId edition);

  /** Keeps that; empty goes back to what is usual. */
  void agree(EditionId edition, Optional<Instant> by);

  /** Whether it was added. */
  sealed interface Addition {

    record Added() implements Addition {}

    record AlreadyOpen(BookingId existing) implements Addition {}
  }
}
