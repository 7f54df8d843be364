package nl.schakel.learning.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.query.BookingBook.Sheet;
import nl.schakel.learning.query.BookingBook.State;
import nl.schakel.learning.usecase.BookPlaces.WhyNot;

/** What the API says of booked places; the names are a contract. */
interface BookingShapes {

  /** How many places for which organisation. */
  record BookedShape(String organisation, int places) {}

  /** Who comes. */
  record NamesShape(List<PersonShape> people) {}

  /** One of them. */
  record PersonShape(String name, String email, Optional<String> jobTitle) {}

  /**
   * A booking.
   *
   * @param placesWithoutName that are held still
   * @param namesBy until when names can be given
   * @param named who has a place by it
   */
  record BookingShape(
      UUID id,
      UUID editionId,
      String organisation,
      State state,
      int places,
      int placesWithoutName,
      Instant namesBy,
      List<String> named) {

    static BookingShape of(Sheet sheet) {
      return new BookingShape(
          sheet.id().value(),
          sheet.edition().id().value(),
          sheet.organisation(),
          sheet.state(),
          sheet.places(),
          sheet.held(),
          sheet.namesBy(),
          sheet.named());
    }
  }

  /**
   * What came of names.
   *
   * @param refused by their place in the list, from 0
   */
  record NamingShape(BookingShape booking, List<RefusedShape> refused) {}

  /** Somebody who got no place by the booking. */
  record RefusedShape(int person, WhyNot reason) {}

  static List<RefusedShape> refused(Map<Integer, WhyNot> reasons) {
    return reasons.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> new RefusedShape(each.getKey(), each.getValue()))
        .toList();
  }
}
