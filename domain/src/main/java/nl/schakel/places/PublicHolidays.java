package nl.schakel.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import nl.schakel.places.DaysOff.Reason;
import nl.schakel.shared.Country;

/**
 * The days on which a country does not work. Liberation Day is a day off in the Netherlands once in
 * five years, and counted as such.
 */
record PublicHolidays(Country country) {

  private static final Map<MonthDay, Reason> DUTCH =
      Map.of(
          MonthDay.of(1, 1), Reason.NEW_YEAR,
          MonthDay.of(12, 25), Reason.CHRISTMAS,
          MonthDay.of(12, 26), Reason.SECOND_DAY_OF_CHRISTMAS);

  private static final Map<MonthDay, Reason> BELGIAN =
      Map.of(
          MonthDay.of(1, 1), Reason.NEW_YEAR,
          MonthDay.of(5, 1), Reason.LABOUR_DAY,
          MonthDay.of(7, 21), Reason.BELGIAN_NATIONAL_DAY,
          MonthDay.of(8, 15), Reason.ASSUMPTION_DAY,
          MonthDay.of(11, 1), Reason.ALL_SAINTS,
          MonthDay.of(11, 11), Reason.ARMISTICE_DAY,
          MonthDay.of(12, 25), Reason.CHRISTMAS);

  private static final Map<Long, Reason> DAYS_AFTER_EASTER =
      Map.of(1L, Reason.EASTER_MONDAY, 39L, Reason.ASCENSION_DAY, 50L, Reason.WHIT_MONDAY);

  Optional<Reason> on(LocalDate day) {
    long afterEaster = ChronoUnit.DAYS.between(Easter.of(day.getYear()), day);
    return Optional.ofNullable(DAYS_AFTER_EASTER.get(afterEaster)).or(() -> fixed(day));
  }

  private Optional<Reason> fixed(LocalDate day) {
    MonthDay date = MonthDay.from(day);
    return switch (country) {
      case BE -> Optional.ofNullable(BELGIAN.get(date));
      case NL -> Optional.ofNullable(DUTCH.get(date)).or(() -> dutchOnly(day));
    };
  }

  private static Optional<Reason> dutchOnly(LocalDate day) {
    if (isKingsDay(day)) {
      return Optional.of(Reason.KINGS_DAY);
    }
    return day.getYear() % 5 == 0 && day.getMonth() == Month.MAY && day.getDayOfMonth() == 5
        ? Optional.of(Reason.LIBERATION_DAY)
        : Optional.empty();
  }

  /** A day earlier when it would be a Sunday. */
  private static boolean isKingsDay(LocalDate day) {
    LocalDate birthday = LocalDate.of(day.getYear(), Month.APRIL, 27);
    return day.equals(
        birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday);
  }
}
