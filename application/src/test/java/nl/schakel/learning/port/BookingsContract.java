package nl.schakel.learning.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.BookedPlaces.NamesDue;
import nl.schakel.learning.BookedPlaces.Notice;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Booking;
import nl.schakel.learning.model.Booking.End;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.port.Bookings.Addition;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Bookings} promises, whatever it keeps them in. */
public abstract class BookingsContract extends LearningContract {

  private static final Instant NOW = FourThemes.NOW;

  private final Edition edition = APlan.on(FourThemes.TRAUMA).open(10);
  private final PersonId contact = PersonId.next();

  @BeforeEach
  void there_is_an_edition() {
    programmes().add(AProgramme.draft(edition.plan().terms()).publish(NOW));
    editions().add(edition);
    editions().lock(edition.getId());
  }

  @Test
  void every_state_comes_back_as_it_was_kept() {
    Booking.Open open = booking(3);
    assertThat(bookings().add(open)).isEqualTo(new Addition.Added());
    assertThat(bookings().find(open.getId())).contains(open);
    Booking.Open reminded = ((Booking.Open) open.named(NOW)).noticed(Notice.REMINDED);
    bookings().save(reminded);
    assertThat(bookings().openIn(edition.getId())).containsExactly(reminded);
    for (End end : End.values()) {
      Booking closed = reminded.close(end, NOW.plusSeconds(60));
      bookings().save(closed);
      assertThat(bookings().find(open.getId())).contains(closed);
    }
    assertThat(bookings().find(BookingId.next())).isEmpty();
  }

  @Test
  void a_contact_has_one_open_booking_in_an_edition_and_later_another() {
    Booking.Open first = booking(3);
    bookings().add(first);
    assertThat(bookings().add(booking(2))).isEqualTo(new Addition.AlreadyOpen(first.getId()));
    assertThat(bookings().openOf(contact)).containsExactly(first.getId());
    bookings().save(first.close(End.WITHDRAWN, NOW));
    assertThat(bookings().openOf(contact)).isEmpty();
    assertThat(bookings().add(booking(2))).isEqualTo(new Addition.Added());
  }

  @Test
  void another_deadline_is_kept_until_it_is_as_usual_again() {
    Booking.Open open = booking(3);
    bookings().add(open);
    Instant by = NOW.plus(Duration.ofDays(9));
    bookings().agree(edition.getId(), Optional.of(by.minusSeconds(60)));
    bookings().agree(edition.getId(), Optional.of(by));
    assertThat(bookings().agreed(edition.getId())).contains(by);
    bookings().save(open.due(by, NOW));
    assertThat(bookings().openIn(edition.getId())).containsExactly(open.due(by, NOW));
    bookings().agree(edition.getId(), Optional.empty());
    assertThat(bookings().agreed(edition.getId())).isEmpty();
  }

  private Booking.Open booking(int places) {
    var details =
        new Booking.Details(
            BookingId.next(), edition.getId(), contact, true, "OCMW Voorbeeldstad", places, NOW);
    return new Booking.Open(details, places, NamesDue.at(NOW.plus(Duration.ofDays(20))));
  }
}
