package nl.schakel.learning.web;

import java.util.List;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.FormView;

/**
 * Asks how many places are held for whom.
 *
 * @param byCoordinator then the form asks who the contact is, and shows what was booked
 */
record BookingFormPage(
    FormView form,
    LocalizedText title,
    String when,
    String address,
    String back,
    boolean byCoordinator,
    List<BookingView> booked) {

  static final String TEXTS = "bookings.new";

  BookingFormPage with(FormView other) {
    return new BookingFormPage(other, title, when, address, back, byCoordinator, booked);
  }
}
