package nl.schakel.learning.web;

import java.util.List;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;

/**
 * Asks how many places are held for whom.
 *
 * @param byCoordinator then the form asks who the contact is, and shows what was booked
 * @param deadline until when names are asked, for coordinators
 */
record BookingFormPage(
    FormView form,
    LocalizedText title,
    String when,
    String address,
    String back,
    boolean byCoordinator,
    List<BookingView> booked,
    FormView deadline) {

  static final String TEXTS = "bookings.new";
  static final String DEADLINE = "bookings.deadline";

  List<Link> trail(Frame frame) {
    Link edition = new Link(title.in(frame.language()), back);
    return byCoordinator
        ? List.of(new Link(frame.text("planning.title"), "/planning"), edition)
        : List.of(edition);
  }

  BookingFormPage with(FormView other) {
    return new BookingFormPage(other, title, when, address, back, byCoordinator, booked, deadline);
  }

  BookingFormPage withDeadline(FormView other) {
    return new BookingFormPage(form, title, when, address, back, byCoordinator, booked, other);
  }
}
