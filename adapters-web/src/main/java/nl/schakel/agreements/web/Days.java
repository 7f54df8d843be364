package nl.schakel.agreements.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.agreements.model.Period;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads a period; its end is exclusive, as it is everywhere inside. */
record Days(Value<LocalDate> from, Value<Optional<LocalDate>> until) implements Supplier<Period> {

  static Days read(Input input, String from, String until) {
    return check(
        new Days(input.required(from, As.date()), input.optional(until, As.date())), input, until);
  }

  /** A period of which nothing may be known; an end alone is half a period. */
  static Supplier<Optional<Period>> readIfGiven(Input input, String from, String until) {
    var begin = input.optional(from, As.date());
    var end = input.optional(until, As.date());
    boolean nothing = begin.ifRight().filter(Optional::isEmpty).isPresent();
    if (nothing && end.ifRight().flatMap(day -> day).isPresent()) {
      input.refuse(from, "REQUIRED");
    }
    if (isTurned(begin.ifRight().flatMap(day -> day), end)) {
      input.refuse(until, "END_BEFORE_START");
    }
    return () -> begin.get().map(day -> new Period(day, end.get()));
  }

  private static Days check(Days days, Input input, String until) {
    if (isTurned(days.from.ifRight(), days.until)) {
      input.refuse(until, "END_BEFORE_START");
    }
    return days;
  }

  private static boolean isTurned(Optional<LocalDate> from, Value<Optional<LocalDate>> until) {
    return until
        .ifRight()
        .flatMap(day -> day)
        .filter(end -> from.filter(begin -> !end.isAfter(begin)).isPresent())
        .isPresent();
  }

  /** For checks between rows; empty when something is wrong with it already. */
  Optional<Period> ifRight() {
    return from.ifRight()
        .flatMap(begin -> until.ifRight().map(end -> new Days.Span(begin, end)))
        .filter(Span::isRight)
        .map(span -> new Period(span.from(), span.until()));
  }

  private record Span(LocalDate from, Optional<LocalDate> until) {
    boolean isRight() {
      return until.filter(end -> !end.isAfter(from)).isEmpty();
    }
  }

  @Override
  public Period get() {
    return new Period(from.get(), until.get());
  }
}
