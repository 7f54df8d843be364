package nl.schakel.learning.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.query.BookingBook;
import nl.schakel.learning.query.EditionRoster.Heading;
import nl.schakel.learning.usecase.BookPlaces;
import nl.schakel.learning.usecase.BookPlaces.Booker;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Who booked places in an edition, and booking for an organisation that phoned. */
@Controller
@RequestMapping("/planning/editions/{id}/bookings")
@Requires(Permission.MANAGE_ENROLMENTS)
class EditionBookingsController {

  private final OwnPlans own;
  private final BookingBook book;
  private final BookingForms forms;
  private final BookPlaces booking;
  private final DeadlineForm deadlines;
  private final Clock clock;

  EditionBookingsController(
      OwnPlans own,
      BookingBook book,
      BookingForms forms,
      BookPlaces booking,
      DeadlineForm deadlines,
      Clock clock) {
    this.own = own;
    this.book = book;
    this.forms = forms;
    this.booking = booking;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @GetMapping
  View list(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(page(new EditionId(id), actor, frame));
  }

  @PostMapping
  View book(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    BookingFormPage page = page(edition, actor, frame);
    var contact = EnrolForm.newcomer(input, frame.language());
    return forms.book(
        page,
        BookingForms.command(input, edition, () -> new Booker.OnBehalf(actor, contact.get())),
        input,
        _ -> frame.seeOther(page.address(), "bookings.notice.bookedFor"),
        frame);
  }

  @PostMapping("/{booking}/withdrawal")
  View withdraw(
      @PathVariable UUID id, @PathVariable("booking") UUID which, Actor actor, Frame frame) {
    BookingFormPage page = page(new EditionId(id), actor, frame);
    if (page.booked().stream().noneMatch(view -> view.id().equals(which.toString()))) {
      throw new NotFoundException("booking");
    }
    return switch (booking.withdraw(new By.Coordinator(actor), new BookingId(which))) {
      case BookPlaces.Withdrawal.Done _, BookPlaces.Withdrawal.NothingHeld _ ->
          frame.seeOther(page.address(), "bookings.notice.withdrawn");
    };
  }

  @PostMapping("/deadline")
  View agree(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    BookingFormPage page = page(edition, actor, frame);
    return deadlines
        .agree(actor, own.roster(actor, edition), input)
        .<View>map(errors -> frame.refuse(page.withDeadline(DeadlineForm.typed(input, errors))))
        .orElseGet(() -> frame.seeOther(page.address(), "bookings.notice.deadline"));
  }

  private BookingFormPage page(EditionId id, Actor actor, Frame frame) {
    Heading heading = own.roster(actor, id);
    String edition = EditionOverviewPage.address(heading.edition());
    List<BookingView> booked =
        book.in(id).stream().map(sheet -> new BookingView(sheet, clock.instant())).toList();
    return new BookingFormPage(
        FormView.empty(BookingFormPage.TEXTS),
        heading.title(),
        PlanningWords.when(heading.begins(), heading.zone(), frame),
        edition + "/bookings",
        edition,
        true,
        booked,
        DeadlineForm.of(book.agreed(id), heading.zone()));
  }
}
