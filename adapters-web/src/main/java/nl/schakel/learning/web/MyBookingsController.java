package nl.schakel.learning.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.query.BookingBook;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.usecase.BookPlaces.Booker;
import nl.schakel.learning.web.OwnBookings.Owner;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Books places for colleagues, and says who comes, with an account. */
@Controller
@Requires(Permission.SIGNED_IN)
class MyBookingsController {

  static final String PATH = "/my/bookings";
  private static final String FORM = "/editions/{edition}/booking";

  private final Shown shown;
  private final BookingBook book;
  private final BookingForms forms;
  private final OwnBookings own;
  private final Clock clock;

  MyBookingsController(
      Shown shown, BookingBook book, BookingForms forms, OwnBookings own, Clock clock) {
    this.shown = shown;
    this.book = book;
    this.forms = forms;
    this.own = own;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View list(Actor actor, Frame frame) {
    return frame.show(
        new MyBookingsPage(
            book.of(actor.person()).stream()
                .map(sheet -> new BookingView(sheet, clock.instant()))
                .toList()));
  }

  @GetMapping(FORM)
  View form(@PathVariable UUID edition, Actor actor, Frame frame) {
    return frame.show(page(new EditionId(edition), actor, frame));
  }

  @PostMapping(FORM)
  View book(@PathVariable UUID edition, Input input, Actor actor, Frame frame) {
    EditionId id = new EditionId(edition);
    return forms.book(
        page(id, actor, frame),
        BookingForms.command(input, id, () -> new Booker.Contact(actor)),
        input,
        booked -> frame.seeOther(PATH + "/" + booked.value(), "bookings.notice.booked"),
        frame);
  }

  @GetMapping(PATH + "/{id}")
  View one(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(own.page(owner(actor, id)));
  }

  @PostMapping(PATH + "/{id}/names")
  View name(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return own.name(owner(actor, id), input, frame);
  }

  @PostMapping(PATH + "/{id}/withdrawal")
  View withdraw(@PathVariable UUID id, Actor actor, Frame frame) {
    return own.withdraw(owner(actor, id), frame);
  }

  private BookingFormPage page(EditionId edition, Actor actor, Frame frame) {
    Offer offer = shown.programmeOf(edition, actor, clock.instant());
    Run run = shown.run(offer, edition, actor);
    return new BookingFormPage(
        FormView.empty(BookingFormPage.TEXTS),
        offer.title(),
        RunLine.of(run, new Telling(frame, clock.instant())).when(),
        EditionPage.address(run) + "/booking",
        EditionPage.address(run),
        false,
        List.of(),
        FormView.empty(BookingFormPage.DEADLINE));
  }

  private static Owner owner(Actor actor, UUID id) {
    return new Owner(
        actor.person(), Optional.of(actor), new BookingId(id), PATH + "/" + id, Optional.of(PATH));
  }
}
