package nl.schakel.rosters.usecase;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupRosters.Able;
import nl.schakel.groups.GroupRosters.Asked;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Dated;
import nl.schakel.groups.GroupRosters.Deal;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.model.Dates;
import nl.schakel.rosters.model.PlanJob.Kept;
import nl.schakel.rosters.model.PlanJob.Wishes;
import nl.schakel.rosters.model.Puzzle.Seat;
import nl.schakel.rosters.model.Puzzle.Series;
import nl.schakel.rosters.model.SeriesWish;
import nl.schakel.rosters.model.Span;
import nl.schakel.rosters.usecase.Seats.Lacking;

/** What each group can have. What is there, or was pinned, is all there is to choose from. */
final class Choices {

  private final Deal deal;
  private final Wishes wishes;
  private final List<Able> leaders;
  private final Instant now;
  private final List<Kept> kept;

  /** Most groups have no date at all, and the same ones to choose from. */
  private final Map<Integer, List<Series>> undated = new HashMap<>();

  Choices(Deal deal, Wishes wishes, List<Able> leaders, Instant now) {
    this.deal = deal;
    this.wishes = wishes;
    this.leaders = leaders;
    this.now = now;
    this.kept = new ArrayList<>(wishes.kept());
  }

  Seat seat(int number, Lacking group) {
    Optional<Kept> pinned = pinned(group);
    return new Seat(
        number,
        group.course().map(Course::id),
        group.language(),
        pinned.filter(it -> isWhole(it, group)).map(it -> kept(it, group)).orElse(series(group)),
        people(group, GroupPart.TRAINER, pinned.flatMap(Kept::trainer)),
        people(group, GroupPart.KEY_PERSON, pinned.flatMap(Kept::keyPerson)),
        places(group, pinned.flatMap(Kept::place)));
  }

  /** Groups that are still to be planned are known by their language only: the next one. */
  private Optional<Kept> pinned(Lacking group) {
    Optional<Kept> found =
        kept.stream()
            .filter(it -> it.language().equals(group.language()))
            .filter(it -> it.group().equals(group.course().map(Course::id)))
            .findFirst();
    found.ifPresent(kept::remove);
    return found;
  }

  private static boolean isWhole(Kept pinned, Lacking group) {
    return group.undated() > 0 && pinned.starts().size() == group.undated();
  }

  private List<Series> kept(Kept pinned, Lacking group) {
    return List.of(series(group, pinned.starts(), 0, 0));
  }

  private List<Series> series(Lacking group) {
    boolean blank = group.course().filter(it -> !it.meetings().isEmpty()).isEmpty();
    if (group.undated() == 0) {
      return List.of(series(group, List.of(), 0, 0));
    }
    return blank ? undated.computeIfAbsent(group.undated(), _ -> every(group)) : every(group);
  }

  private List<Series> every(Lacking group) {
    LocalDate from = Stream.of(wishes.first(), deal.from()).max(LocalDate::compareTo).get();
    LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<Series> all = new ArrayList<>();
    for (int week = 0; !monday.plusWeeks(week).isAfter(deal.until()); week++) {
      for (DayOfWeek day : wishes.days().stream().sorted().toList()) {
        LocalDate first = monday.plusWeeks(week).plusDays(day.getValue() - 1L);
        if (!first.isBefore(from)) {
          beginning(group, first, week, all);
        }
      }
    }
    return all;
  }

  private void beginning(Lacking group, LocalDate first, int week, List<Series> all) {
    List<Dated> own = group.course().map(Course::meetings).orElse(List.of());
    Dates.Limits limits = new Dates.Limits(now, deal.until(), own, List.of(), List.of());
    for (LocalTime time : wishes.times()) {
      Dates dates = Dates.find(wish(first, time), group.undated(), limits);
      if (dates.isEnough() && dates.chosen().getFirst().toLocalDate().equals(first)) {
        all.add(series(group, starts(dates), longer(dates), week));
      }
    }
  }

  private SeriesWish wish(LocalDate first, LocalTime time) {
    return new SeriesWish(
        first,
        Set.of(first.getDayOfWeek()),
        time,
        Duration.ofMinutes(wishes.minutes()),
        wishes.zone(),
        wishes.everyWeeks(),
        "",
        wishes.childcare(),
        wishes.region());
  }

  private List<Instant> starts(Dates dates) {
    return dates.chosen().stream().map(it -> it.atZone(wishes.zone()).toInstant()).toList();
  }

  private int longer(Dates dates) {
    LocalDateTime first = dates.chosen().getFirst();
    long weeks = ChronoUnit.WEEKS.between(first, dates.chosen().getLast());
    return (int) weeks - (dates.chosen().size() - 1) * wishes.everyWeeks();
  }

  private Series series(Lacking group, List<Instant> starts, int longer, int week) {
    List<Span> fresh =
        starts.stream()
            .map(it -> new Span(it, it.plus(Duration.ofMinutes(wishes.minutes()))))
            .toList();
    Stream<Span> own =
        group.course().stream()
            .flatMap(it -> it.meetings().stream())
            .map(it -> new Span(it.start(), it.end()));
    return new Series(Stream.concat(own, fresh.stream()).toList(), fresh, longer, week);
  }

  private List<PersonId> people(Lacking group, GroupPart part, Optional<PersonId> pinned) {
    return group
        .course()
        .flatMap(it -> it.leader(part))
        .map(Asked::person)
        .or(() -> pinned)
        .map(List::of)
        .orElseGet(
            () ->
                leaders.stream()
                    .filter(it -> it.part() == part && it.speaks(group.language()))
                    .map(Able::person)
                    .toList());
  }

  private List<String> places(Lacking group, Optional<String> pinned) {
    return group.course().map(Course::place).or(() -> pinned).map(List::of).orElse(wishes.places());
  }
}
