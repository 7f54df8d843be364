package nl.schakel.supervision.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.supervision.model.Rhythm;
import nl.schakel.supervision.web.RoundPage.Wanted;

/** Reads on which days a circle is to meet. */
final class RoundForm {

  private static final int MOST_DAYS = 1100;

  private RoundForm() {}

  static Supplier<Wanted> wanted(Input input, LocalDate today) {
    var first = input.required("first", As.date());
    var meetings = input.required("meetings", As.integer(1, Rhythm.MOST_MEETINGS));
    first
        .ifRight()
        .filter(day -> day.isBefore(today))
        .ifPresent(_ -> input.refuse("first", "IN_THE_PAST"));
    first
        .ifRight()
        .filter(day -> isTooLate(day, today))
        .ifPresent(_ -> input.refuse("first", "TOO_LATE"));
    return () -> new Wanted(first.get(), meetings.get());
  }

  /** As far ahead as a first day can be, and the years that a rhythm then looks. */
  static Supplier<Set<LocalDate>> days(Input input, LocalDate today) {
    var days = input.list("days", 1, Rhythm.MOST_MEETINGS, As.date());
    days.ifRight()
        .filter(all -> all.stream().anyMatch(day -> isTooLate(day, today.plusDays(MOST_DAYS))))
        .ifPresent(_ -> input.refuse("days", "TOO_LATE"));
    return () -> new TreeSet<>(days.get());
  }

  private static boolean isTooLate(LocalDate day, LocalDate today) {
    return ChronoUnit.DAYS.between(today, day) > MOST_DAYS;
  }

  /**
   * What the page with the days remembers of how they came about; a day that it never offers is
   * none.
   */
  static Optional<Wanted> asked(Map<String, List<String>> typed, LocalDate today) {
    try {
      LocalDate first = LocalDate.parse(String.join("", typed.getOrDefault("first", List.of())));
      int meetings = Integer.parseInt(String.join("", typed.getOrDefault("meetings", List.of())));
      return meetings >= 1
              && meetings <= Rhythm.MOST_MEETINGS
              && !first.isBefore(today)
              && !isTooLate(first, today)
          ? Optional.of(new Wanted(first, meetings))
          : Optional.empty();
    } catch (DateTimeParseException | NumberFormatException wrong) {
      return Optional.empty();
    }
  }
}
