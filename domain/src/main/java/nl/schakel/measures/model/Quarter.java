package nl.schakel.measures.model;

import java.time.LocalDate;

/** Three months of a calendar year; a week belongs to that of its Monday. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("a year has four quarters");
    }
  }

  public static Quarter of(LocalDate week) {
    return new Quarter(week.getYear(), (week.getMonthValue() + 2) / 3);
  }

  @Override
  public int compareTo(Quarter other) {
    return year == other.year
        ? Integer.compare(number, other.number)
        : Integer.compare(year, other.year);
  }
}
