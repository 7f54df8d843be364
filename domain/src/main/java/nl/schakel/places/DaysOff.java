package nl.schakel.places;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.shared.Country;

/** On which days people are not to be expected in a country, and why. */
public record DaysOff(Country country) {

  private static final ZoneId BELGIAN_TIME = ZoneId.of("Europe/Brussels");

  /** Of the country whose holidays count where people meet by this time. */
  public static DaysOff where(ZoneId zone) {
    return new DaysOff(zone.equals(BELGIAN_TIME) ? Country.BE : Country.NL);
  }

  /** Why there may be nobody. */
  public enum Reason {
    NEW_YEAR,
    EASTER_MONDAY,
    KINGS_DAY,
    LABOUR_DAY,
    LIBERATION_DAY,
    ASCENSION_DAY,
    WHIT_MONDAY,
    BELGIAN_NATIONAL_DAY,
    ASSUMPTION_DAY,
    ALL_SAINTS,
    ARMISTICE_DAY,
    CHRISTMAS,
    SECOND_DAY_OF_CHRISTMAS,
    AUTUMN_HOLIDAYS,
    CHRISTMAS_HOLIDAYS,
    SPRING_HOLIDAYS,
    EASTER_HOLIDAYS,
    MAY_HOLIDAYS,
    SUMMER_HOLIDAYS;

    /** Schools of one region may be open while those of another are closed. */
    public boolean isOfSchools() {
      return compareTo(AUTUMN_HOLIDAYS) >= 0;
    }
  }

  /** A public holiday is the better reason. */
  public Optional<Reason> on(LocalDate day) {
    return publicHoliday(day).or(() -> new SchoolHolidays(country).on(day));
  }

  Optional<Reason> publicHoliday(LocalDate day) {
    return new PublicHolidays(country).on(day);
  }
}
