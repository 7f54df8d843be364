package nl.schakel.places;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;
import nl.schakel.shared.Country;

/**
 * When people are at work in a country: not in weekends, nor on its public holidays. Liberation Day
 * is a day off in the Netherlands once in five years, and counted as such.
 */
public record WorkingDays(Country country) {

  /** Office hours are the same in both countries, and so is the time. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final LocalTime BEGIN = LocalTime.of(9, 0);
  private static final LocalTime END = LocalTime.of(17, 0);

  private static final Set<MonthDay> DUTCH =
      Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

  private static final Set<MonthDay> BELGIAN =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(7, 21),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25));

  /** Easter Monday, Ascension Day and Whit Monday, counted from Easter Sunday. */
  private static final Set<Integer> DAYS_AFTER_EASTER = Set.of(1, 39, 50);

  public boolean includes(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(day);
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

  private static LocalDate dayOf(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }

  private boolean isHoliday(LocalDate day) {
    return DAYS_AFTER_EASTER.stream().anyMatch(after -> day.equals(easter(day).plusDays(after)))
        || switch (country) {
          case NL -> DUTCH.contains(MonthDay.from(day)) || isKingsDay(day) || isLiberation(day);
          case BE -> BELGIAN.contains(MonthDay.from(day));
        };
  }

  /** A day earlier when it would be a Sunday. */
  private static boolean isKingsDay(LocalDate day) {
    LocalDate birthday = LocalDate.of(day.getYear(), Month.APRIL, 27);
    return day.equals(
        birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday);
  }

  private static boolean isLiberation(LocalDate day) {
    return day.getYear() % 5 == 0 && day.getMonth() == Month.MAY && day.getDayOfMonth() == 5;
  }

  /** The Gregorian computus of Meeus, Jones and Butcher. */
  private static LocalDate easter(LocalDate day) {
    int year = day.getYear();
    int golden = year % 19;
    int century = year / 100;
    int shift = (century - (century + 8) / 25 + 1) / 3;
    int moon = (19 * golden + century - century / 4 - shift + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 4) % 7;
    int late = (golden + 11 * moon + 22 * sunday) / 451;
    int sum = moon + sunday - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
