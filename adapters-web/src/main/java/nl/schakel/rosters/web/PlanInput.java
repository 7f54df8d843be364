package nl.schakel.rosters.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.places.SchoolRegion;
import nl.schakel.places.WorkingDays;
import nl.schakel.rosters.model.PlanJob.Wishes;
import nl.schakel.rosters.web.SeriesInput.Rhythm;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads how all groups of an agreement should be. */
record PlanInput(Clock clock) {

  private static final int MOST_PLACES = 20;
  private static final int MOST_TIMES = 6;
  private static final int LONGEST = 480;

  Supplier<Wishes> read(Input input) {
    var first = input.required("first", As.date());
    var days = input.list("days", 1, 7, As.oneOf(DayOfWeek.class));
    var times = input.required("times", PlanInput::times);
    var minutes = input.required("minutes", As.integer(30, LONGEST));
    var rhythm = input.required("rhythm", As.oneOf(Rhythm.class));
    var zone = input.required("timeZone", As.timeZone());
    var places = input.required("places", PlanInput::places);
    var region = input.optional("region", As.oneOf(SchoolRegion.class));
    var childcare = input.flag("childcare");
    var seconds = input.required("seconds", As.integer(5, Wishes.MOST_SECONDS));
    LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    first
        .ifRight()
        .filter(day -> day.isBefore(today))
        .ifPresent(_ -> input.refuse("first", "IN_THE_PAST"));
    return () ->
        new Wishes(
            first.get(),
            Set.copyOf(days.get()),
            times.get(),
            minutes.get(),
            zone.get(),
            rhythm.get() == Rhythm.WEEKLY ? 1 : 2,
            places.get(),
            region.get(),
            childcare.get(),
            seconds.get(),
            List.of());
  }

  /** Several, with a comma between them. */
  private static Parsed<List<LocalTime>> times(String typed) {
    try {
      List<LocalTime> times =
          Stream.of(typed.split("[,;،]", -1))
              .map(String::strip)
              .map(it -> it.replace('.', ':'))
              .map(it -> LocalTime.parse(it.length() == 4 ? "0" + it : it))
              .distinct()
              .sorted()
              .toList();
      return times.size() > MOST_TIMES ? Parsed.invalid("TOO_MANY") : Parsed.valid(times);
    } catch (DateTimeParseException _) {
      return Parsed.invalid("INVALID_TIME");
    }
  }

  /** One a line. */
  private static Parsed<List<String>> places(String typed) {
    List<Parsed<String>> lines =
        typed
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> PlainText.line(line, SeriesInput.LONGEST_PLACE))
            .toList();
    if (lines.isEmpty()) {
      return Parsed.invalid("REQUIRED");
    }
    if (lines.size() > MOST_PLACES) {
      return Parsed.invalid("TOO_MANY");
    }
    List<String> places =
        lines.stream().flatMap(it -> it.asOptional().stream()).distinct().toList();
    return places.size() < lines.stream().distinct().count()
        ? Parsed.invalid("TOO_LONG")
        : Parsed.valid(places);
  }
}
