package nl.schakel.advice.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.schakel.places.WorkingDays;

/**
 * Three months for which partners say how many questions they take.
 *
 * @param begins the first of January, April, July or October
 */
public record Quarter(LocalDate begins) {

  public Quarter {
    if (begins.getDayOfMonth() != 1 || begins.getMonthValue() % 3 != 1) {
      throw new IllegalArgumentException("no quarter begins on " + begins);
    }
  }

  public static Quarter of(Instant moment) {
    LocalDate day = moment.atZone(WorkingDays.ZONE).toLocalDate();
    int month = (day.getMonthValue() - 1) / 3 * 3 + 1;
    return new Quarter(YearMonth.of(day.getYear(), month).atDay(1));
  }

  public Quarter next() {
    return new Quarter(begins.plusMonths(3));
  }
}
