package nl.schakel.partners.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.partners.model.Profile.EarlierName;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what a partner was called before; nobody has two names at once. */
record EarlierNamesReader(Input input) {

  private record Period(Input row, LocalDate from, LocalDate until) {
    boolean overlaps(Period other) {
      return from.isBefore(other.until) && other.from.isBefore(until);
    }
  }

  Supplier<List<EarlierName>> read() {
    List<Period> periods = new ArrayList<>();
    List<Supplier<EarlierName>> names = new ArrayList<>();
    for (Input row : input.objects("earlierNames", 0, ProfileReader.MOST_ROWS)) {
      var name = TextsReader.required(row, "name", ProfileReader.LONGEST_LINE);
      var from = row.optional("from", As.date());
      var until = row.required("until", As.date());
      names.add(() -> new EarlierName(name.get(), from.get(), until.get()));
      period(row, from.ifRight().flatMap(day -> day), until.ifRight()).ifPresent(periods::add);
    }
    periods.forEach(period -> check(period, periods));
    return () -> names.stream().map(Supplier::get).toList();
  }

  private static Optional<Period> period(
      Input row, Optional<LocalDate> from, Optional<LocalDate> until) {
    return until.map(end -> new Period(row, from.orElse(LocalDate.MIN), end));
  }

  private static void check(Period period, List<Period> all) {
    if (!period.from().isBefore(period.until())) {
      period.row().refuse("until", "END_BEFORE_START");
    } else if (all.stream().limit(all.indexOf(period)).anyMatch(period::overlaps)) {
      period.row().refuse("from", "OVERLAPS");
    }
  }
}
