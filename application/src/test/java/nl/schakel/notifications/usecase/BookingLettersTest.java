package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.BookedPlaces.BookingChanged;
import nl.schakel.learning.BookedPlaces.Card;
import nl.schakel.learning.BookedPlaces.Change;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.notifications.port.ACard;
import nl.schakel.notifications.port.Letter;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

class BookingLettersTest {

  private final PostOffice office = new PostOffice();
  private final BookingId booking = BookingId.next();
  private final PersonId contact = PersonId.next();
  private final EditionCard edition = ACard.admitted().card().edition();

  @Test
  void a_contact_without_an_account_says_who_comes_by_a_link() {
    stands(false, 3);
    tell(Change.BOOKED);
    tell(Change.BOOKED);
    List<Letter> letters = office.send();
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().button().toString()).contains("/my/booking-link/BOOKING-");
  }

  @Test
  void one_with_an_account_finds_it_there() {
    stands(true, 3);
    tell(Change.GIVEN_BACK);
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.button().getPath()).isEqualTo("/my/bookings/" + booking.value()));
  }

  @Test
  void nobody_is_asked_for_names_that_are_there_by_now_or_told_what_they_did_themselves() {
    stands(true, 0);
    tell(Change.NAMES_ASKED);
    tell(Change.NAMES_GIVEN);
    tell(Change.WITHDRAWN);
    assertThat(office.send()).isEmpty();
  }

  private void stands(boolean byAccount, int open) {
    office.booked.put(
        booking,
        new Card(
            booking, contact, byAccount, 3, open, office.now.plus(Duration.ofDays(5)), edition));
  }

  private void tell(Change change) {
    office.queue.about(
        new BookingChanged(booking, edition.id(), contact, change, Optional.empty(), office.now));
  }
}
