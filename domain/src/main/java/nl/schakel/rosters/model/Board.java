package nl.schakel.rosters.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupRosters.Asked;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Dated;
import nl.schakel.people.PersonId;
import nl.schakel.places.DaysOff;
import nl.schakel.places.DaysOff.Reason;
import nl.schakel.places.SchoolRegion;
import nl.schakel.rosters.model.Absence.Away;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Groups in rows, weeks in columns.
 *
 * @param monday of the first week
 * @param isWhole whether there are no more groups than these
 */
public record Board(LocalDate monday, int weeks, List<Row> rows, boolean isWhole)
    implements ValueObject {

  public Board {
    rows = List.copyOf(rows);
  }

  /** What a group lacks. */
  public enum Lack {
    NO_TRAINER,
    NO_KEY_PERSON,
    TRAINER_DECLINED,
    KEY_PERSON_DECLINED,
    TRAINER_UNANSWERED,
    KEY_PERSON_UNANSWERED,
    TOO_FEW_MEETINGS
  }

  /** What stands in the way of a meeting. */
  public sealed interface Trouble {
    record DayOff(Reason reason) implements Trouble {}

    record Absent(PersonId leader) implements Trouble {}
  }

  /** A meeting with all that is in its way. */
  public record Cell(Dated meeting, List<Trouble> troubles) implements ValueObject {
    public Cell {
      troubles = List.copyOf(troubles);
    }
  }

  /** A school holiday in a week, in this region. */
  public record Holiday(SchoolRegion region, Reason reason) implements ValueObject {}

  /**
   * A group.
   *
   * @param cells for each week; most are empty
   */
  public record Row(
      Course course, Optional<SchoolRegion> region, Set<Lack> lacks, List<List<Cell>> cells)
      implements ValueObject {

    private static final int DAYS = 7;

    public Row {
      lacks = Set.copyOf(lacks);
      cells = List.copyOf(cells);
    }

    public static Row of(Course course, LocalDate monday, int weeks, List<Away> away) {
      Optional<SchoolRegion> region = SchoolRegion.of(course.municipality());
      Map<Long, List<Cell>> byWeek =
          course.meetings().stream()
              .collect(
                  groupingBy(
                      it -> Math.floorDiv(it.day().toEpochDay() - monday.toEpochDay(), DAYS),
                      mapping(it -> new Cell(it, troubles(course, it, region, away)), toList())));
      List<List<Cell>> cells =
          LongStream.range(0, weeks).mapToObj(it -> byWeek.getOrDefault(it, List.of())).toList();
      return new Row(course, region, lacks(course), cells);
    }

    private static List<Trouble> troubles(
        Course course, Dated meeting, Optional<SchoolRegion> region, List<Away> away) {
      LocalDate day = meeting.day();
      Stream<Trouble> off =
          DaysOff.where(meeting.zone())
              .on(day)
              .filter(reason -> !reason.isOfSchools())
              .or(() -> region.flatMap(it -> it.holiday(day)))
              .<Trouble>map(Trouble.DayOff::new)
              .stream();
      Stream<Trouble> absent =
          course
              .leaders()
              .filter(
                  who -> away.stream().anyMatch(it -> it.person().equals(who) && it.includes(day)))
              .map(Trouble.Absent::new);
      return course.phase().isOpen() ? Stream.concat(off, absent).toList() : List.of();
    }

    private static Set<Lack> lacks(Course course) {
      Set<Lack> lacks = EnumSet.noneOf(Lack.class);
      if (course.phase().isOpen()) {
        lack(
            course,
            GroupPart.TRAINER,
            List.of(Lack.NO_TRAINER, Lack.TRAINER_DECLINED, Lack.TRAINER_UNANSWERED),
            lacks);
        lack(
            course,
            GroupPart.KEY_PERSON,
            List.of(Lack.NO_KEY_PERSON, Lack.KEY_PERSON_DECLINED, Lack.KEY_PERSON_UNANSWERED),
            lacks);
        if (course.undated() > 0) {
          lacks.add(Lack.TOO_FEW_MEETINGS);
        }
      }
      return lacks;
    }

    /** Of nobody, of who declined, of who did not answer. */
    private static void lack(Course course, GroupPart part, List<Lack> words, Set<Lack> lacks) {
      Optional<Asked> leader = course.leader(part);
      if (leader.isEmpty()) {
        boolean declined =
            course.asked().stream()
                .anyMatch(it -> it.part() == part && it.standing() == AskStep.DECLINED);
        lacks.add(words.get(declined ? 1 : 0));
      } else if (leader.get().standing() == AskStep.ASKED) {
        lacks.add(words.get(2));
      }
    }

    public boolean hasTrouble() {
      return !lacks.isEmpty()
          || cells.stream().flatMap(List::stream).anyMatch(it -> !it.troubles().isEmpty());
    }
  }

  /** The Monday of a week, from 0. */
  public LocalDate week(int number) {
    return monday.plusWeeks(number);
  }

  /** Of the regions of these groups, from Monday to Friday. */
  public Set<Holiday> holidays(int week) {
    Set<Holiday> holidays = new LinkedHashSet<>();
    for (SchoolRegion region : regions()) {
      for (int day = 0; day < 5; day++) {
        region
            .holiday(week(week).plusDays(day))
            .ifPresent(reason -> holidays.add(new Holiday(region, reason)));
      }
    }
    return holidays;
  }

  private Set<SchoolRegion> regions() {
    Set<SchoolRegion> regions = EnumSet.noneOf(SchoolRegion.class);
    rows.forEach(row -> row.region().ifPresent(regions::add));
    return regions;
  }
}
