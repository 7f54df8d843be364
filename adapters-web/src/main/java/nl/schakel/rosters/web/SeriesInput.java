package nl.schakel.rosters.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.groups.GroupPlanning.Slot;
import nl.schakel.places.SchoolRegion;
import nl.schakel.places.WorkingDays;
import nl.schakel.rosters.model.SeriesWish;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads how a series should be, and when a coordinator wants its meetings to be. */
record SeriesInput(Clock clock) {

  static final int LONGEST_PLACE = 160;
  private static final int SHORTEST = 30;
  private static final int LONGEST = 480;
  private static final int MOST_MEETINGS = 12;
  private static final int MOST_YEARS = 5;

  /** Every or every other week. */
  enum Rhythm {
    WEEKLY,
    TWO_WEEKLY
  }

  Supplier<SeriesWish> wish(Input input) {
    var first = input.required("first", As.date());
    var days = input.list("days", 1, 7, As.oneOf(DayOfWeek.class));
    var time = input.required("time", As.time());
    var minutes = input.required("minutes", As.integer(SHORTEST, LONGEST));
    var rhythm = input.required("rhythm", As.oneOf(Rhythm.class));
    var zone = input.required("timeZone", As.timeZone());
    var place = input.required("place", typed -> PlainText.line(typed, LONGEST_PLACE));
    var region = input.optional("region", As.oneOf(SchoolRegion.class));
    var childcare = input.flag("childcare");
    first.ifRight().ifPresent(day -> check(input, day));
    return () ->
        new SeriesWish(
            first.get(),
            Set.copyOf(days.get()),
            time.get(),
            Duration.ofMinutes(minutes.get()),
            zone.get(),
            rhythm.get() == Rhythm.WEEKLY ? 1 : 2,
            place.get(),
            childcare.get(),
            region.get());
  }

  private void check(Input input, LocalDate first) {
    LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    if (first.isBefore(today)) {
      input.refuse("first", "IN_THE_PAST");
    } else if (first.isAfter(today.plusYears(MOST_YEARS))) {
      input.refuse("first", "TOO_FAR");
    }
  }

  Supplier<List<Slot>> slots(Input input) {
    var minutes = input.required("minutes", As.integer(SHORTEST, LONGEST));
    var zone = input.required("timeZone", As.timeZone());
    var place = input.required("place", typed -> PlainText.line(typed, LONGEST_PLACE));
    var childcare = input.flag("childcare");
    ZoneId clockThere = zone.ifRight().orElse(WorkingDays.ZONE);
    List<Input.Value<ZonedDateTime>> starts = new ArrayList<>();
    input
        .objects("meetings", 1, MOST_MEETINGS)
        .forEach(it -> starts.add(it.required("starts", As.dateTime(clockThere))));
    return () ->
        starts.stream()
            .map(
                it ->
                    new Slot(
                        it.get().toInstant(),
                        Duration.ofMinutes(minutes.get()),
                        zone.get(),
                        place.get(),
                        childcare.get()))
            .toList();
  }
}
