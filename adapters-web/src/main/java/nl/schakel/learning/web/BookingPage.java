package nl.schakel.learning.web;

import java.util.Optional;
import nl.schakel.shared.web.FormView;

/**
 * Places that are held, and where to say who comes.
 *
 * @param base where the pages of this booking are
 * @param all where one sees all one's bookings, if anywhere
 */
record BookingPage(BookingView booking, String base, Optional<String> all, FormView names) {

  static final String NAMES = "bookings";

  BookingPage with(FormView typed) {
    return new BookingPage(booking, base, all, typed);
  }
}
