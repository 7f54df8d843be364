package nl.schakel.learning.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.usecase.PlanEdition.SessionProposal;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/**
 * The rows of sessions on the form of an edition. An empty row is no session, so that a form can
 * have rows to spare; a session is on one day, as trainings are.
 */
record SessionRows(List<Row> rows) {

  static final int MOST = 20;

  /** One row, with what could be read of it. */
  record Row(
      int number,
      Optional<SessionId> id,
      Optional<ZonedDateTime> start,
      Optional<ZonedDateTime> end,
      Optional<URI> link) {

    boolean isComplete() {
      return start.isPresent() && end.isPresent();
    }

    private Instant from() {
      return start.orElseThrow().toInstant();
    }

    private Instant until() {
      return end.orElseThrow().toInstant();
    }

    private boolean overlaps(Row other) {
      return from().isBefore(other.until()) && other.from().isBefore(until());
    }
  }

  static SessionRows read(Input input, ZoneId zone) {
    List<Row> rows = new ArrayList<>();
    for (int number = 0; number < MOST; number++) {
      read(number, input, zone).ifPresent(rows::add);
    }
    return new SessionRows(rows);
  }

  private static Optional<Row> read(int number, Input input, ZoneId zone) {
    var id = input.optional(name("id", number), As.id(SessionId::new));
    var day = input.optional(name("day", number), As.date());
    var from = input.optional(name("from", number), As.time());
    var until = input.optional(name("until", number), As.time());
    var link = input.optional(name("link", number), EditionForm::link);
    if (List.of(day, from, until, link).stream().allMatch(SessionRows::isEmpty)) {
      return Optional.empty();
    }
    demand(day, name("day", number), input);
    demand(from, name("from", number), input);
    demand(until, name("until", number), input);
    return Optional.of(
        new Row(
            number,
            found(id),
            moment(found(day), found(from), zone, name("from", number), input),
            moment(found(day), found(until), zone, name("until", number), input),
            found(link)));
  }

  /** What only several fields, or several rows, show to be wrong. */
  void check(Input input, Optional<Instant> notBefore) {
    List<Row> complete = rows.stream().filter(Row::isComplete).toList();
    for (Row row : complete) {
      if (!row.until().isAfter(row.from())) {
        input.refuse(name("until", row.number()), "END_BEFORE_START");
      }
      if (notBefore.filter(row.from()::isBefore).isPresent()) {
        input.refuse(name("day", row.number()), "IN_THE_PAST");
      }
      if (complete.stream().anyMatch(o -> o.number() < row.number() && row.overlaps(o))) {
        input.refuse(name("from", row.number()), "OVERLAPS");
      }
    }
  }

  List<SessionProposal> proposals() {
    return rows.stream()
        .map(row -> new SessionProposal(row.id(), row.from(), row.until(), row.link()))
        .toList();
  }

  static String name(String part, int number) {
    return part + number;
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
