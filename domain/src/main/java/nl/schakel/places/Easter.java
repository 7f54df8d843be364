package nl.schakel.places;

import java.time.LocalDate;

/** The Gregorian computus of Meeus, Jones and Butcher. */
final class Easter {

  private Easter() {}

  static LocalDate of(int year) {
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
