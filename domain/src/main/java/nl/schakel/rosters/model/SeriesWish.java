package nl.schakel.rosters.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.schakel.places.SchoolRegion;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How a series should be.
 *
 * @param first no meeting before this day
 * @param days on which days of the week they meet, each of them
 * @param everyWeeks 1 for each week, 2 for every other
 * @param region whose school holidays are kept free; empty for none
 */
public record SeriesWish(
    LocalDate first,
    Set<DayOfWeek> days,
    LocalTime time,
    Duration length,
    ZoneId zone,
    int everyWeeks,
    String place,
    boolean childcare,
    Optional<SchoolRegion> region)
    implements ValueObject {

  public SeriesWish {
    days = Set.copyOf(EnumSet.copyOf(days));
  }

  /** The same, but not before this day. */
  public SeriesWish from(LocalDate day) {
    return new SeriesWish(day, days, time, length, zone, everyWeeks, place, childcare, region);
  }
}
