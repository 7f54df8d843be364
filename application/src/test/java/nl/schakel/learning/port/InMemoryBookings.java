package nl.schakel.learning.port;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.Booking;
import nl.schakel.people.PersonId;

record InMemoryBookings(LearningInMemory memory) implements Bookings {

  @Override
  public Addition add(Booking.Open booking) {
    return openIn(booking.details().edition()).stream()
        .filter(open -> open.details().contact().equals(booking.details().contact()))
        .findFirst()
        .<Addition>map(open -> new Addition.AlreadyOpen(open.getId()))
        .orElseGet(() -> added(booking));
  }

  private Addition added(Booking.Open booking) {
    save(booking);
    return new Addition.Added();
  }

  @Override
  public void save(Booking booking) {
    memory.demandLock(booking.details().edition());
    memory.bookings.put(booking.getId(), booking);
  }

  @Override
  public Optional<Booking> find(BookingId id) {
    return Optional.ofNullable(memory.bookings.get(id));
  }

  @Override
  public List<Booking.Open> openIn(EditionId edition) {
    return open().filter(open -> open.details().edition().equals(edition)).toList();
  }

  @Override
  public List<BookingId> openOf(PersonId contact) {
    return open()
        .filter(open -> open.details().contact().equals(contact))
        .sorted(Comparator.comparing(open -> open.details().edition().value()))
        .map(Booking::getId)
        .toList();
  }

  @Override
  public Optional<Instant> agreed(EditionId edition) {
    return Optional.ofNullable(memory.deadlines.get(edition));
  }

  @Override
  public void agree(EditionId edition, Optional<Instant> by) {
    memory.demandLock(edition);
    memory.deadlines.remove(edition);
    by.ifPresent(until -> memory.deadlines.put(edition, until));
  }

  private Stream<Booking.Open> open() {
    return memory.bookings.values().stream()
        .filter(Booking.Open.class::isInstance)
        .map(Booking.Open.class::cast);
  }
}
