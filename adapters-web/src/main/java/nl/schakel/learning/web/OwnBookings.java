package nl.schakel.learning.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.query.BookingBook;
import nl.schakel.learning.usecase.BookPlaces;
import nl.schakel.learning.usecase.BookPlaces.Naming;
import nl.schakel.learning.usecase.BookPlaces.WhyNot;
import nl.schakel.learning.usecase.BookPlaces.Withdrawal;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What a contact sees of a booking and does with it, however they came in. */
@Component
class OwnBookings {

  private final BookingBook book;
  private final BookPlaces booking;
  private final Clock clock;

  OwnBookings(BookingBook book, BookPlaces booking, Clock clock) {
    this.book = book;
    this.booking = booking;
    this.clock = clock;
  }

  /** Whose booking, and where its pages are. */
  record Owner(
      PersonId person, Optional<Actor> actor, BookingId id, String base, Optional<String> all) {

    By by() {
      return new By.Participant(person, actor);
    }
  }

  BookingPage page(Owner owner) {
    return book.find(owner.id())
        .filter(sheet -> sheet.contact().equals(owner.person()))
        .map(sheet -> new BookingView(sheet, clock.instant()))
        .map(
            view ->
                new BookingPage(view, owner.base(), owner.all(), FormView.empty(BookingPage.NAMES)))
        .orElseThrow(() -> new NotFoundException("booking"));
  }

  View name(Owner owner, Input input, Frame frame) {
    BookingPage page = page(owner);
    FormView typed = new FormView(BookingPage.NAMES, input.typed(), List.of());
    var read = BookingForms.colleagues(input, page.booking().organisation(), frame.language());
    return switch (input.outcome(read)) {
      case Rejected<List<Colleague>>(var errors) ->
          frame.refuse(page.with(typed.withErrors(errors)));
      case Accepted<List<Colleague>>(var people) ->
          answer(owner, booking.name(owner.by(), owner.id(), people), typed, frame);
    };
  }

  private View answer(Owner owner, Naming naming, FormView typed, Frame frame) {
    return switch (naming) {
      case Naming.Done _ -> frame.seeOther(owner.base(), "bookings.notice.named");
      case Naming.NotNow _ -> frame.seeOther(owner.base(), "bookings.notice.notNow");
      case Naming.TooMany(int left) ->
          frame.refuse(
              page(owner)
                  .with(
                      typed.withErrors(
                          List.of(
                              new FieldError(
                                  "/people/0/name", "TOO_MANY_NAMES", Map.of("left", left))))));
      case Naming.Partly(var reasons) ->
          frame.refuse(page(owner).with(typed.withErrors(errors(reasons))));
    };
  }

  View withdraw(Owner owner, Frame frame) {
    return switch (booking.withdraw(owner.by(), owner.id())) {
      case Withdrawal.Done _, Withdrawal.NothingHeld _ ->
          frame.seeOther(owner.base(), "bookings.notice.withdrawn");
    };
  }

  private static List<FieldError> errors(Map<Integer, WhyNot> reasons) {
    return reasons.entrySet().stream()
        .map(each -> FieldError.of("/people/" + each.getKey() + "/email", each.getValue().name()))
        .toList();
  }
}
