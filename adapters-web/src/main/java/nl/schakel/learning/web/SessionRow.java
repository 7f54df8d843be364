package nl.schakel.learning.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** One row, with what could be read of it. */
record SessionRow(
    int number,
    Optional<SessionId> id,
    Optional<ZonedDateTime> start,
    Optional<ZonedDateTime> end,
    Optional<URI> link) {

  boolean isComplete() {
    return start.isPresent() && end.isPresent();
  }

  Instant from() {
    return start.orElseThrow().toInstant();
  }

  Instant until() {
    return end.orElseThrow().toInstant();
  }

  boolean overlaps(SessionRow other) {
    return from().isBefore(other.until()) && other.from().isBefore(until());
  }

  static Optional<SessionRow> read(int number, Input input, ZoneId zone) {
    var id = input.optional(SessionRows.name("id", number), As.id(SessionId::new));
    var day = input.optional(SessionRows.name("day", number), As.date());
    var from = input.optional(SessionRows.name("from", number), As.time());
    var lastDay = input.optional(SessionRows.name("untilDay", number), As.date());
    var until = input.optional(SessionRows.name("until", number), As.time());
    var link = input.optional(SessionRows.name("link", number), EditionForm::link);
    if (List.of(day, from, lastDay, until, link).stream().allMatch(SessionRow::isEmpty)) {
      return Optional.empty();
    }
    demand(day, SessionRows.name("day", number), input);
    demand(from, SessionRows.name("from", number), input);
    demand(until, SessionRows.name("until", number), input);
    return Optional.of(
        new SessionRow(
            number,
            found(id),
            moment(found(day), found(from), zone, SessionRows.name("from", number), input),
            moment(
                found(lastDay).or(() -> found(day)),
                found(until),
                zone,
                SessionRows.name("until", number),
                input),
            found(link)));
  }

  private static Optional<ZonedDateTime> moment(
      Optional<LocalDate> day, Optional<LocalTime> time, ZoneId zone, String field, Input input) {
    return day.flatMap(d -> time.flatMap(t -> EditionForm.onTheClock(d, t, zone, field, input)));
  }

  private static <T> void demand(Value<Optional<T>> value, String name, Input input) {
    if (isEmpty(value)) {
      input.refuse(name, "REQUIRED");
    }
  }

  /** Something wrong is something, too. */
  private static boolean isEmpty(Value<? extends Optional<?>> value) {
    return value.ifRight().filter(Optional::isEmpty).isPresent();
  }

  private static <T> Optional<T> found(Value<Optional<T>> value) {
    return value.ifRight().flatMap(there -> there);
  }
}
