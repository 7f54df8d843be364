package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.BookedPlaces;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.query.BookingBook;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is forgotten is not in the book. */
@Repository
class JdbcBookingBook implements BookingBook, BookedPlaces {

  private static final String SELECT =
      """
      select b.*, p.organiser,
        array(select n.name from learning.booked_enrolment be
              join learning.enrolment n on n.id = be.enrolment_id
              where be.booking_id = b.id and n.state = 'ADMITTED' and not n.erased
              order by n.arrival) as named, %s
      from learning.booking b
      join learning.edition e on e.id = b.edition_id
      join learning.programme p on p.id = e.programme_id
      where not b.erased and\
      """
          .formatted(EnrolmentCardReader.EDITION);

  private static final String NEWEST_FIRST = " order by b.booked_at desc, b.id limit " + MOST;

  private final JdbcClient jdbc;
  private final EnrolmentCardReader cards;

  JdbcBookingBook(JdbcClient jdbc, EnrolmentCardReader cards) {
    this.jdbc = jdbc;
    this.cards = cards;
  }

  @Override
  public List<Sheet> of(PersonId contact) {
    return sheets(" b.person_id = :id" + NEWEST_FIRST, contact.value());
  }

  @Override
  public List<Sheet> in(EditionId edition) {
    return sheets(" b.edition_id = :id" + NEWEST_FIRST, edition.value());
  }

  @Override
  public Optional<Sheet> find(BookingId booking) {
    return sheets(" b.id = :id", booking.value()).stream().findFirst();
  }

  @Override
  public Optional<Instant> agreed(EditionId edition) {
    return new Deadlines(jdbc).agreed(edition);
  }

  @Override
  public Optional<Card> card(BookingId booking) {
    return find(booking).map(JdbcBookingBook::card);
  }

  private static Card card(Sheet sheet) {
    return new Card(
        sheet.id(),
        sheet.contact(),
        sheet.byAccount(),
        sheet.places(),
        sheet.held(),
        sheet.namesBy(),
        sheet.edition());
  }

  private List<Sheet> sheets(String where, UUID id) {
    return jdbc.sql(SELECT + where).param("id", id).query(this::sheet).list();
  }

  private Sheet sheet(ResultSet row, int number) throws SQLException {
    return new Sheet(
        new BookingId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getBoolean("by_account"),
        row.getString("organisation"),
        State.valueOf(row.getString("state")),
        row.getInt("places"),
        row.getInt("unnamed"),
        row.getObject("names_by", OffsetDateTime.class).toInstant(),
        cards.edition(row, number),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        List.of((String[]) row.getArray("named").getArray()));
  }
}
