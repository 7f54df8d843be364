package nl.schakel.places;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import nl.schakel.shared.Country;

/** When people are at work in a country: not in weekends, nor on its public holidays. */
public record WorkingDays(Country country) {

  /** Office hours are the same in both countries, and so is the time. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final LocalTime BEGIN = LocalTime.of(9, 0);
  private static final LocalTime END = LocalTime.of(17, 0);

  public boolean includes(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && new DaysOff(country).publicHoliday(day).isEmpty();
  }

  /** The working day that is so many after this one, which itself does not count. */
  public LocalDate after(LocalDate day, int days) {
    LocalDate found = day;
    for (int left = days; left > 0; left--) {
      found = found.plusDays(1);
      while (!includes(found)) {
        found = found.plusDays(1);
      }
    }
    return found;
  }

  /** When work begins on the working day that is so many after this moment. */
  public Instant beginAfter(Instant moment, int days) {
    return after(dayOf(moment), days).atTime(BEGIN).atZone(ZONE).toInstant();
  }

  /** When work ends there. */
  public Instant endAfter(Instant moment, int days) {
    return after(dayOf(moment), days).atTime(END).atZone(ZONE).toInstant();
  }

  /** When the Monday of its week begins, which is as closely as statistics know a moment. */
  public static Instant beginOfWeek(Instant moment) {
    return dayOf(moment)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .atStartOfDay(ZONE)
        .toInstant();
  }

  private static LocalDate dayOf(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }
}
