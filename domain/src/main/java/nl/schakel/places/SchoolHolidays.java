package nl.schakel.places;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Optional;
import nl.schakel.places.DaysOff.Reason;
import nl.schakel.shared.Country;

/**
 * When schools are closed. The Flemish dates follow from rules. The Dutch ones differ by region and
 * year: here they are the weeks in which some region is free, so good for a warning and for no
 * more.
 */
record SchoolHolidays(Country country) {

  Optional<Reason> on(LocalDate day) {
    return Optional.of(day)
        .filter(SchoolHolidays::isChristmas)
        .map(_ -> Reason.CHRISTMAS_HOLIDAYS)
        .or(
            () ->
                switch (country) {
                  case BE -> flemish(day);
                  case NL -> dutch(day);
                });
  }

  /** Two weeks from the Monday of the week of Christmas, or after it when it is in a weekend. */
  private static boolean isChristmas(LocalDate day) {
    int year = day.getMonth() == Month.JANUARY ? day.getYear() - 1 : day.getYear();
    return isWithin(day, mondayOf(LocalDate.of(year, Month.DECEMBER, 25)), 2);
  }

  private static Optional<Reason> flemish(LocalDate day) {
    LocalDate easter = Easter.of(day.getYear());
    LocalDate allSaints = LocalDate.of(day.getYear(), Month.NOVEMBER, 1);
    LocalDate autumn =
        allSaints.with(
            allSaints.getDayOfWeek() == DayOfWeek.SUNDAY
                ? nextOrSame(MONDAY)
                : previousOrSame(MONDAY));
    if (isWithin(day, autumn, 1)) {
      return Optional.of(Reason.AUTUMN_HOLIDAYS);
    }
    if (isWithin(day, easter.plusDays(1).minusWeeks(7), 1)) {
      return Optional.of(Reason.SPRING_HOLIDAYS);
    }
    if (isWithin(day, aroundEaster(easter), 2)) {
      return Optional.of(Reason.EASTER_HOLIDAYS);
    }
    return day.getMonth() == Month.JULY || day.getMonth() == Month.AUGUST
        ? Optional.of(Reason.SUMMER_HOLIDAYS)
        : Optional.empty();
  }

  /** From the first Monday of April, unless Easter is in March or after 15 April. */
  private static LocalDate aroundEaster(LocalDate easter) {
    if (easter.getMonth() == Month.MARCH) {
      return easter.plusDays(1);
    }
    return easter.getDayOfMonth() > 15
        ? easter.plusDays(1).minusWeeks(2)
        : easter.with(firstInMonth(MONDAY));
  }

  private static Optional<Reason> dutch(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    if (week >= 42 && week <= 44) {
      return Optional.of(Reason.AUTUMN_HOLIDAYS);
    }
    if (week >= 7 && week <= 9) {
      return Optional.of(Reason.SPRING_HOLIDAYS);
    }
    if (isWithin(day, mondayOf(LocalDate.of(day.getYear(), Month.APRIL, 27)), 2)) {
      return Optional.of(Reason.MAY_HOLIDAYS);
    }
    LocalDate summer = LocalDate.of(day.getYear(), Month.JULY, 4);
    return !day.isBefore(summer) && day.getMonthValue() <= Month.AUGUST.getValue()
        ? Optional.of(Reason.SUMMER_HOLIDAYS)
        : Optional.empty();
  }

  /** Of the week of this day, or the next when it is in a weekend. */
  private static LocalDate mondayOf(LocalDate day) {
    return day.with(
        day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
            ? nextOrSame(MONDAY)
            : previousOrSame(MONDAY));
  }

  private static boolean isWithin(LocalDate day, LocalDate monday, int weeks) {
    return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(weeks));
  }
}
