package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.Booking;
import nl.schakel.learning.port.Bookings;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBookings implements Bookings {

  private static final String ADD =
      """
      insert into learning.booking (
        id, edition_id, person_id, by_account, organisation, places, unnamed, names_by, notice,
        look_at, state, booked_at, closed_at, version)
      values (
        :id, :editionId, :personId, :byAccount, :organisation, :places, :unnamed, :namesBy, :notice,
        :lookAt, :state, :bookedAt, :closedAt, 0)
      on conflict (edition_id, person_id) where state = 'OPEN' do nothing
      """;

  private static final String SAVE =
      """
      update learning.booking set
        unnamed = :unnamed, names_by = :namesBy, notice = :notice, look_at = :lookAt, state = :state,
        closed_at = :closedAt, version = version + 1
      where id = :id
      """;

  private static final String SELECT = "select * from learning.booking where ";

  private final JdbcClient jdbc;

  JdbcBookings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Addition add(Booking.Open booking) {
    BookingRow row = BookingRow.of(booking);
    return jdbc.sql(ADD).paramSource(row).update() == 1
        ? new Addition.Added()
        : new Addition.AlreadyOpen(openOf(row));
  }

  private BookingId openOf(BookingRow row) {
    return jdbc.sql(
            "select id from learning.booking"
                + " where edition_id = :edition and person_id = :person and state = 'OPEN'")
        .param("edition", row.editionId())
        .param("person", row.personId())
        .query((found, _) -> new BookingId(found.getObject("id", UUID.class)))
        .single();
  }

  @Override
  public void save(Booking booking) {
    jdbc.sql(SAVE).paramSource(BookingRow.of(booking)).update();
  }

  @Override
  public Optional<Booking> find(BookingId id) {
    return jdbc.sql(SELECT + "id = :id")
        .param("id", id.value())
        .query(BookingRow.class)
        .optional()
        .map(BookingRow::toBooking);
  }

  @Override
  public List<Booking.Open> openIn(EditionId edition) {
    return jdbc
        .sql(SELECT + "edition_id = :id and state = 'OPEN' order by booked_at, id")
        .param("id", edition.value())
        .query(BookingRow.class)
        .list()
        .stream()
        .map(BookingRow::toBooking)
        .map(Booking.Open.class::cast)
        .toList();
  }

  @Override
  public List<BookingId> openOf(PersonId contact) {
    return jdbc.sql(
            "select id from learning.booking where person_id = :person and state = 'OPEN'"
                + " order by edition_id")
        .param("person", contact.value())
        .query((row, _) -> new BookingId(row.getObject("id", UUID.class)))
        .list();
  }

  @Override
  public Optional<Instant> agreed(EditionId edition) {
    return new Deadlines(jdbc).agreed(edition);
  }

  @Override
  public void agree(EditionId edition, Optional<Instant> by) {
    new Deadlines(jdbc).agree(edition, by);
  }
}
