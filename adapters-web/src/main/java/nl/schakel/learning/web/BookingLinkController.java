package nl.schakel.learning.web;

import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.query.BookingBook;
import nl.schakel.learning.web.OwnBookings.Owner;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A booking by the personal link in a mail. Following it only shows; buttons act. */
@Controller
@Requires(Permission.ANYONE)
class BookingLinkController {

  private static final String BASE = "/my/booking-link/{token}";

  private final LinkTokens links;
  private final BookingBook book;
  private final OwnBookings own;

  BookingLinkController(LinkTokens links, BookingBook book, OwnBookings own) {
    this.links = links;
    this.book = book;
    this.own = own;
  }

  @GetMapping(BASE)
  View one(@PathVariable String token, Frame frame) {
    return frame.show(own.page(owner(token)));
  }

  @PostMapping(BASE + "/names")
  View name(@PathVariable String token, Input input, Frame frame) {
    return own.name(owner(token), input, frame);
  }

  @PostMapping(BASE + "/withdrawal")
  View withdraw(@PathVariable String token, Frame frame) {
    return own.withdraw(owner(token), frame);
  }

  private Owner owner(String token) {
    return links
        .resolve(Purpose.BOOKING, token)
        .flatMap(id -> book.find(new BookingId(id)))
        .map(
            sheet ->
                new Owner(
                    sheet.contact(),
                    Optional.empty(),
                    sheet.id(),
                    BASE.replace("{token}", token),
                    Optional.empty()))
        .orElseThrow(() -> new NotFoundException("link"));
  }
}
