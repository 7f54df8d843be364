package nl.schakel.requests.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.learning.TailorMade.Part;
import nl.schakel.places.WorkingDays;
import nl.schakel.requests.model.Wish;
import nl.schakel.requests.usecase.HandleRequest.Schedule;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads when and where a training is to be; the rest is said where editions are planned. */
record ScheduleForm(Input input, Instant now) {

  private static final ZoneId ZONE = WorkingDays.ZONE;
  private static final int LONGEST = 200;

  Supplier<Schedule> read() {
    List<Supplier<Part>> parts = new ArrayList<>();
    List<Instant> begins = new ArrayList<>();
    for (Input row : input.objects("parts", 1, DeskPage.PARTS)) {
      parts.add(part(row, begins));
    }
    if (parts.isEmpty() && isTyped(input)) {
      input.refuse("parts.0.day", "REQUIRED");
    }
    var room = input.optional("room", typed -> PlainText.line(typed, LONGEST));
    var address = input.optional("address", typed -> PlainText.line(typed, LONGEST));
    var places = input.required("places", As.integer(1, Wish.MOST_PEOPLE));
    var namesBy = input.required("namesBy", As.date());
    checkRoom(room, address);
    namesBy.ifRight().ifPresent(day -> checkNamesBy(endOf(day), begins));
    return () ->
        new Schedule(
            Language.DUTCH,
            room.get().map(name -> new Place(name, address.get().orElse(name))),
            places.get(),
            parts.stream().map(Supplier::get).sorted(Comparator.comparing(Part::start)).toList(),
            ZONE,
            Optional.empty(),
            endOf(namesBy.get()));
  }

  /** A form shows the mistake at its first row; a program knows what a list is. */
  static boolean isTyped(Input input) {
    return !input.typed().isEmpty();
  }

  private Supplier<Part> part(Input row, List<Instant> begins) {
    var day = row.required("day", As.date());
    var from = row.required("from", As.time());
    var until = row.required("until", As.time());
    if (from.ifRight().isPresent() && until.ifRight().isPresent()) {
      if (!until.get().isAfter(from.get())) {
        row.refuse("until", "END_BEFORE_START");
      }
      day.ifRight().map(on -> at(on, from.get())).ifPresent(begins::add);
      day.ifRight()
          .filter(on -> at(on, from.get()).isBefore(now))
          .ifPresent(_ -> row.refuse("day", "IN_THE_PAST"));
    }
    return () -> new Part(at(day.get(), from.get()), at(day.get(), until.get()));
  }

  private void checkNamesBy(Instant end, List<Instant> begins) {
    if (!end.isAfter(now)) {
      input.refuse("namesBy", "IN_THE_PAST");
    } else if (begins.stream().anyMatch(end::isAfter)) {
      input.refuse("namesBy", "AFTER_BEGIN");
    }
  }

  private void checkRoom(Value<Optional<String>> room, Value<Optional<String>> address) {
    boolean given = room.ifRight().flatMap(name -> name).isPresent();
    if (given && address.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse("address", "REQUIRED");
    }
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ZONE).toInstant();
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }
}
