package nl.schakel.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.query.BookingBook;
import nl.schakel.learning.query.BookingBook.Sheet;
import nl.schakel.learning.usecase.BookPlaces;
import nl.schakel.learning.usecase.BookPlaces.Booker;
import nl.schakel.learning.usecase.BookPlaces.Naming;
import nl.schakel.learning.usecase.BookPlaces.Outcome;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.learning.web.BookingShapes.BookedShape;
import nl.schakel.learning.web.BookingShapes.BookingShape;
import nl.schakel.learning.web.BookingShapes.NamesShape;
import nl.schakel.learning.web.BookingShapes.NamingShape;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Books places for colleagues, and says who comes, for programs. */
@RestController
@RequestMapping("/api/v1")
@Requires(Permission.SIGNED_IN)
class BookingsApi {

  private final BookPlaces booking;
  private final BookingBook book;

  BookingsApi(BookPlaces booking, BookingBook book) {
    this.booking = booking;
    this.book = book;
  }

  @PostMapping("/editions/{id}/bookings")
  BookingShape book(
      @PathVariable EditionId id, @Accepts(BookedShape.class) Input input, Actor actor) {
    var read = BookingForms.command(input, id, () -> new Booker.Contact(actor));
    return switch (booking.book(input.orReject(read))) {
      case Outcome.Done(var made) -> shape(made, actor);
      case Outcome.Already(var existing) -> shape(existing, actor);
      case Outcome.NotEnough(int free) ->
          throw new Refused("NOT_ENOUGH_PLACES", Map.of("free", free));
      case Outcome.Refused _ -> throw new Refused("EDITION_NOT_OPEN");
    };
  }

  @GetMapping("/bookings")
  Listing<BookingShape> own(Actor actor, PageRequest page) {
    return Listing.of(page.of(book.of(actor.person())).map(BookingShape::of));
  }

  @GetMapping("/bookings/{id}")
  BookingShape one(@PathVariable UUID id, Actor actor) {
    return shape(new BookingId(id), actor);
  }

  @PostMapping("/bookings/{id}/names")
  NamingShape name(@PathVariable UUID id, @Accepts(NamesShape.class) Input input, Actor actor) {
    BookingId which = new BookingId(id);
    String organisation = find(which, actor).organisation();
    var people = BookingForms.colleagues(input, organisation, Language.DUTCH);
    return switch (booking.name(by(actor), which, input.orReject(people))) {
      case Naming.Done _ -> new NamingShape(shape(which, actor), List.of());
      case Naming.Partly(var reasons) ->
          new NamingShape(shape(which, actor), BookingShapes.refused(reasons));
      case Naming.TooMany(int left) -> throw new Refused("NOT_ENOUGH_PLACES", Map.of("free", left));
      case Naming.NotNow _ -> throw new Refused("NAMES_ARE_DUE");
    };
  }

  @PostMapping("/bookings/{id}/cancellation")
  BookingShape withdraw(@PathVariable UUID id, Actor actor) {
    return switch (booking.withdraw(by(actor), new BookingId(id))) {
      case BookPlaces.Withdrawal.Done _, BookPlaces.Withdrawal.NothingHeld _ ->
          shape(new BookingId(id), actor);
    };
  }

  private static By by(Actor actor) {
    return new By.Participant(actor.person(), Optional.of(actor));
  }

  private BookingShape shape(BookingId id, Actor actor) {
    return BookingShape.of(find(id, actor));
  }

  private Sheet find(BookingId id, Actor actor) {
    return book.find(id)
        .filter(sheet -> sheet.contact().equals(actor.person()))
        .orElseThrow(() -> new NotFoundException("booking"));
  }
}
