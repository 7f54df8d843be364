package nl.schakel.requests.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;

/**
 * One's own request, and what can be done with it.
 *
 * @param base the address of this page
 * @param list where all of them are; empty for who came by a link
 * @param confirmBy until when the address must be confirmed, if it must
 * @param booking the places to fill, once it is planned
 */
record MyRequestPage(
    RequestView request,
    String base,
    Optional<String> list,
    Optional<String> confirmBy,
    Optional<Places> booking) {

  static final String NAMES = "requests.names";

  /** Somebody who comes, by the enrolment that can be taken back. */
  record Named(String id, String name) {}

  /**
   * The places of a closed edition.
   *
   * @param when its sessions, in words
   * @param where the room, or online
   * @param named who comes
   * @param rows how many more can be named at once
   * @param until until when
   * @param open whether that is not over yet
   * @param begun whether the first session has begun
   */
  record Places(
      List<String> when,
      String where,
      List<Named> named,
      int places,
      int rows,
      String until,
      boolean open,
      boolean begun,
      FormView form) {

    Places with(FormView other) {
      return new Places(when, where, named, places, rows, until, open, begun, other);
    }
  }

  MyRequestPage withNames(FormView form) {
    return new MyRequestPage(
        request, base, list, confirmBy, booking.map(places -> places.with(form)));
  }
}
