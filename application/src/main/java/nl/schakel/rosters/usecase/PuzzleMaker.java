package nl.schakel.rosters.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.groups.GroupRosters;
import nl.schakel.groups.GroupRosters.Able;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Deal;
import nl.schakel.groups.GroupRosters.Taken;
import nl.schakel.groups.GroupRosters.Wanted;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.model.Absence;
import nl.schakel.rosters.model.Absence.Away;
import nl.schakel.rosters.model.PlanJob.Wishes;
import nl.schakel.rosters.model.Puzzle;
import nl.schakel.rosters.model.Puzzle.Seat;
import nl.schakel.rosters.model.Span;
import nl.schakel.rosters.port.Absences;

/** Gathers all that a plan depends on, as it is now. */
record PuzzleMaker(GroupRosters groups, Absences absences) {

  Puzzle make(Deal deal, Wishes wishes, Instant now) {
    List<Able> leaders = groups.leaders(List.of(deal.provider()));
    Choices choices = new Choices(deal, wishes, leaders, now);
    List<Seat> seats = new ArrayList<>();
    Seats.of(deal).forEach(it -> seats.add(choices.seat(seats.size(), it)));
    ZoneId zone = wishes.zone();
    Instant until = deal.until().plusDays(1).atStartOfDay(zone).toInstant();
    return new Puzzle(seats, busy(deal, seats, zone, now, until), taken(deal, seats, now, until));
  }

  private Map<PersonId, List<Span>> busy(
      Deal deal, List<Seat> seats, ZoneId zone, Instant now, Instant until) {
    Set<PersonId> people =
        seats.stream()
            .flatMap(it -> Stream.concat(it.trainers().stream(), it.keyPersons().stream()))
            .collect(toUnmodifiableSet());
    Map<PersonId, List<Span>> busy = new HashMap<>();
    groups.taken(new Wanted(people, deal.municipality(), Set.of()), now, until).stream()
        .filter(it -> !leadsHere(it, deal))
        .forEach(it -> add(busy, it.person().orElseThrow(), new Span(it.from(), it.until())));
    LocalDate today = now.atZone(zone).toLocalDate();
    absences.of(List.of(deal.provider()), today).stream()
        .map(Absence::away)
        .filter(it -> people.contains(it.person()))
        .forEach(it -> add(busy, it.person(), span(it, zone)));
    return busy;
  }

  /** Meetings of a group itself are compared with those of the others while a plan is sought. */
  private static boolean leadsHere(Taken taken, Deal deal) {
    Optional<Course> course =
        deal.groups().stream().filter(it -> it.id().equals(taken.group())).findFirst();
    boolean lacking =
        Seats.of(deal).stream().anyMatch(it -> it.course().equals(course) && course.isPresent());
    return lacking
        && course
            .filter(it -> it.leaders().anyMatch(who -> taken.person().equals(Optional.of(who))))
            .isPresent();
  }

  private static void add(Map<PersonId, List<Span>> busy, PersonId person, Span span) {
    busy.computeIfAbsent(person, _ -> new ArrayList<>()).add(span);
  }

  private static Span span(Away away, ZoneId zone) {
    return new Span(
        away.from().atStartOfDay(zone).toInstant(),
        away.until().plusDays(1).atStartOfDay(zone).toInstant());
  }

  private Map<String, List<Span>> taken(Deal deal, List<Seat> seats, Instant now, Instant until) {
    Set<String> places =
        seats.stream().flatMap(it -> it.places().stream()).collect(toUnmodifiableSet());
    return groups.taken(new Wanted(Set.of(), deal.municipality(), places), now, until).stream()
        .collect(
            groupingBy(
                it -> it.place().orElseThrow(),
                mapping(it -> new Span(it.from(), it.until()), toList())));
  }
}
