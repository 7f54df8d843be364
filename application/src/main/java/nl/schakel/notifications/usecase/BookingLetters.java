package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.learning.BookedPlaces;
import nl.schakel.learning.BookedPlaces.BookingChanged;
import nl.schakel.learning.BookedPlaces.Card;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters to who booked places: that they are held, that names are missing, that they are gone. */
@UseCasePart
class BookingLetters {

  private static final Duration AFTERWARDS = Duration.ofDays(30);

  private final BookedPlaces bookings;
  private final Addressees addressees;
  private final LinkTokens links;
  private final Letterhead letterhead;

  BookingLetters(
      BookedPlaces bookings, Addressees addressees, LinkTokens links, Letterhead letterhead) {
    this.bookings = bookings;
    this.addressees = addressees;
    this.links = links;
    this.letterhead = letterhead;
  }

  /** Who gave names, or places back, saw it happen. */
  static Optional<Matter> matter(BookingChanged event) {
    return switch (event.change()) {
      case BOOKED, NAMES_ASKED, GIVEN_BACK, EDITION_CANCELLED ->
          Optional.of(new Matter.BookingMoved(event.booking(), event.change()));
      case NAMES_GIVEN, WITHDRAWN -> Optional.empty();
    };
  }

  Composed compose(Sending mail, Matter.BookingMoved matter, Instant now) {
    return bookings
        .card(matter.booking())
        .filter(card -> isSo(card, matter, now))
        .<Composed>map(card -> new Composed.Ready(letter(mail, matter, card)))
        .orElseGet(Composed.NothingToTell::new);
  }

  /** Nobody is asked for names that are there, or that can no longer be given. */
  private static boolean isSo(Card card, Matter.BookingMoved matter, Instant now) {
    return switch (matter.change()) {
      case NAMES_ASKED -> card.open() > 0 && now.isBefore(card.namesBy());
      case BOOKED, GIVEN_BACK, EDITION_CANCELLED, NAMES_GIVEN, WITHDRAWN -> true;
    };
  }

  private Letter letter(Sending mail, Matter.BookingMoved matter, Card card) {
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        addressees.of(mail.details().recipient()),
        own(card),
        new Content.BookingNews(matter.change(), card),
        List.of());
  }

  /** Of a link only a hash is kept, so each letter gets its own. */
  private URI own(Card card) {
    return letterhead.address(
        card.byAccount()
            ? "/my/bookings/" + card.id().value()
            : "/my/booking-link/"
                + links.issue(Purpose.BOOKING, card.id().value(), card.namesBy().plus(AFTERWARDS)));
  }
}
