package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;

/**
 * Places that are held, and where to say who comes.
 *
 * @param base where the pages of this booking are
 * @param all where one sees all one's bookings, if anywhere
 */
record BookingPage(BookingView booking, String base, Optional<String> all, FormView names) {

  static final String NAMES = "bookings";

  /** A personal link leads to nothing but this booking. */
  List<Link> trail(Frame frame) {
    return all.stream().map(list -> new Link(frame.text("bookings.mine.title"), list)).toList();
  }

  BookingPage with(FormView typed) {
    return new BookingPage(booking, base, all, typed);
  }
}
