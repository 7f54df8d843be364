package nl.schakel.requests.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.web.MyRequestPage.Places;
import nl.schakel.shared.web.FormView;

/**
 * A request as a coordinator works on it.
 *
 * @param contact who asked, and how to reach them
 * @param edition the page of what was planned
 * @param form what was typed last, of whichever form it was
 */
record DeskPage(
    RequestView request,
    Contact contact,
    Optional<String> edition,
    Optional<Places> places,
    List<Note> notes,
    FormView form) {

  static final String TEXTS = "requests.desk";

  /** Two sessions on a day are usual; more are added where editions are planned. */
  static final int PARTS = 2;

  /** Who asked. */
  record Contact(String name, String email) {}

  /** Something that a coordinator wrote down. */
  record Note(String text, String at) {}

  DeskPage with(FormView other) {
    return new DeskPage(request, contact, edition, places, notes, other);
  }

  String address() {
    return DeskController.PATH + "/" + request.id();
  }

  boolean waits() {
    return request.is(Standing.SUBMITTED)
        || request.is(Standing.FREE_PLACE)
        || request.is(Standing.PAID_OFFER);
  }

  boolean talks() {
    return request.is(Standing.IN_CONSULTATION);
  }

  boolean mayBeDelivered() {
    return request.is(Standing.SCHEDULED)
        ? places.filter(Places::begun).isPresent()
        : talks() && request.advice();
  }

  /** The errors of a form stand above that form only. */
  FormView formOf(String... fields) {
    List<String> own = List.of(fields);
    return form.withErrors(
        form.errors().stream()
            .filter(error -> own.stream().anyMatch(name -> error.pointer().startsWith("/" + name)))
            .toList());
  }
}
