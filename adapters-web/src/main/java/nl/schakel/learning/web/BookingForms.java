package nl.schakel.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.model.Booking;
import nl.schakel.learning.usecase.BookPlaces;
import nl.schakel.learning.usecase.BookPlaces.Booker;
import nl.schakel.learning.usecase.BookPlaces.Command;
import nl.schakel.learning.usecase.BookPlaces.Outcome;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Reads how many places are booked for whom, and who comes. */
@Component
class BookingForms {

  private static final int LONGEST = 120;

  private final BookPlaces booking;

  BookingForms(BookPlaces booking) {
    this.booking = booking;
  }

  static Supplier<Command> command(
      Input input, EditionId edition, Supplier<? extends Booker> booker) {
    var organisation = input.required("organisation", typed -> PlainText.line(typed, LONGEST));
    var places = input.required("places", As.integer(1, Booking.MOST_PLACES));
    return () -> new Command(edition, booker.get(), organisation.get(), places.get());
  }

  /** A row that was left empty is nobody. */
  static Supplier<List<Colleague>> colleagues(Input input, String organisation, Language language) {
    List<Supplier<Colleague>> all = new ArrayList<>();
    for (Input row : input.objects("people", 1, Booking.MOST_PLACES)) {
      var name = row.required("name", PersonName::parse);
      var email = row.required("email", EmailAddress::parse);
      var jobTitle = row.optional("jobTitle", typed -> PlainText.line(typed, LONGEST));
      all.add(() -> new Colleague(name.get(), email.get(), language, organisation, jobTitle.get()));
    }
    if (all.isEmpty()) {
      input.refuse("people.0.name", "REQUIRED");
    }
    return () -> all.stream().map(Supplier::get).toList();
  }

  /** Both lead to the booking: who presses the button twice sees what the first time made. */
  View book(
      BookingFormPage page,
      Supplier<Command> read,
      Input input,
      Function<BookingId, View> done,
      Frame frame) {
    FormView typed = new FormView(BookingFormPage.TEXTS, input.typed(), List.of());
    return switch (input.outcome(read)) {
      case Rejected<Command>(var errors) -> frame.refuse(page.with(typed.withErrors(errors)));
      case Accepted<Command>(var command) ->
          switch (booking.book(command)) {
            case Outcome.Done(var id) -> done.apply(id);
            case Outcome.Already(var id) -> done.apply(id);
            case Outcome.NotEnough(int free) ->
                frame.refuse(
                    page.with(
                        typed.withErrors(
                            List.of(
                                new FieldError("/places", "NOT_ENOUGH", Map.of("free", free))))));
            case Outcome.Refused _ ->
                frame.refuse(
                    page.with(typed.withErrors(List.of(FieldError.of("/places", "CLOSED")))));
          };
    };
  }
}
