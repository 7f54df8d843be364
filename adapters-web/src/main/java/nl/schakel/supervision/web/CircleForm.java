package nl.schakel.supervision.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.supervision.model.Circle.Size;
import nl.schakel.supervision.model.Rhythm;
import nl.schakel.supervision.usecase.KeepCircle.Known;
import nl.schakel.supervision.usecase.KeepCircle.Terms;

/** Reads what a coordinator lays down for a circle, typed or sent by a program. */
record CircleForm(Input input, Language reader) {

  static final int LONGEST_NAME = 80;
  static final int LONGEST_LINE = 200;

  Supplier<Terms> terms() {
    var name = input.required("name", typed -> PlainText.line(typed, LONGEST_NAME));
    var language = input.required("language", Language::parse);
    var rhythm = rhythm();
    var place = place();
    var facilitator = facilitator();
    var size = size();
    return () ->
        new Terms(
            name.get(), language.get(), rhythm.get(), place.get(), facilitator.get(), size.get());
  }

  private Supplier<Rhythm> rhythm() {
    var weeks = input.required("everyWeeks", As.integer(1, Rhythm.MOST_WEEKS));
    var day = input.required("day", As.oneOf(DayOfWeek.class));
    var at = input.required("at", As.time());
    var minutes =
        input.required("minutes", As.integer(Rhythm.SHORTEST_MINUTES, Rhythm.LONGEST_MINUTES));
    var zone = input.required("zone", As.timeZone());
    return () ->
        new Rhythm(weeks.get(), day.get(), at.get(), Duration.ofMinutes(minutes.get()), zone.get());
  }

  /** A room has an address; without a room they meet online. */
  private Supplier<Optional<Place>> place() {
    var room = input.optional("room", typed -> PlainText.line(typed, LONGEST_LINE));
    var address = input.optional("address", typed -> PlainText.line(typed, LONGEST_LINE));
    needs(room.ifRight(), address.ifRight(), "address");
    needs(address.ifRight(), room.ifRight(), "room");
    return () -> room.get().flatMap(name -> address.get().map(at -> new Place(name, at)));
  }

  private Supplier<Optional<Known>> facilitator() {
    var name = input.optional("facilitatorName", PersonName::parse);
    var email = input.optional("facilitatorEmail", EmailAddress::parse);
    needs(name.ifRight(), email.ifRight(), "facilitatorEmail");
    needs(email.ifRight(), name.ifRight(), "facilitatorName");
    return () -> name.get().flatMap(who -> email.get().map(at -> new Known(who, at, reader)));
  }

  private <A, B> void needs(
      Optional<Optional<A>> given, Optional<Optional<B>> other, String field) {
    if (given.flatMap(it -> it).isPresent() && other.filter(Optional::isEmpty).isPresent()) {
      input.refuse(field, "REQUIRED");
    }
  }

  private Supplier<Size> size() {
    var smallest = input.required("smallest", As.integer(2, Size.MOST));
    var largest = input.required("largest", As.integer(2, Size.MOST));
    if (smallest.ifRight().isPresent()
        && largest.ifRight().filter(most -> most < smallest.get()).isPresent()) {
      input.refuse("largest", "BELOW_SMALLEST");
    }
    return () -> new Size(smallest.get(), largest.get());
  }

  static Supplier<Known> member(Input input, Language reader) {
    var name = input.required("name", PersonName::parse);
    var email = input.required("email", EmailAddress::parse);
    var language = input.optional("language", Language::parse);
    return () -> new Known(name.get(), email.get(), language.get().orElse(reader));
  }
}
