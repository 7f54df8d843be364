package nl.schakel.learning.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.query.BookingBook.Sheet;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** A booking as it is shown, to who made it and to the coordinators of the edition. */
record BookingView(Sheet sheet, Instant now) {

  private static final int MOST_ROWS = 5;

  String id() {
    return sheet.id().value().toString();
  }

  String title(Frame frame) {
    return sheet.edition().title().in(frame.language());
  }

  String organisation() {
    return sheet.organisation();
  }

  int places() {
    return sheet.places();
  }

  int held() {
    return sheet.held();
  }

  Status status(Frame frame) {
    Tone tone =
        switch (sheet.state()) {
          case OPEN -> Tone.ATTENTION;
          case FILLED -> Tone.DONE;
          case NAMES_DUE, WITHDRAWN, EDITION_CANCELLED -> Tone.NEUTRAL;
        };
    return new Status(frame.text("bookings.state." + sheet.state(), "left", sheet.held()), tone);
  }

  /** Until when names can be given, as people say it: on and before a day and an hour. */
  String until(Frame frame) {
    return frame.dates().moment(sheet.namesBy(), sheet.edition().zone());
  }

  boolean isOpen() {
    return sheet.isOpen(now);
  }

  int rows() {
    return Math.min(held(), MOST_ROWS);
  }

  List<String> when(Frame frame) {
    return sheet.edition().sessions().stream()
        .filter(session -> !session.cancelled())
        .map((SessionCard each) -> frame.dates().span(each.start(), each.end(), each.zone()))
        .toList();
  }

  String first(Frame frame) {
    return when(frame).stream().findFirst().orElseGet(() -> frame.text("planning.anyTime"));
  }

  String where(Frame frame) {
    return Optional.of(sheet.edition())
        .flatMap(EditionCard::place)
        .map((Place place) -> place.name() + ", " + place.address())
        .orElseGet(() -> frame.text("enrolment.form.online"));
  }
}
