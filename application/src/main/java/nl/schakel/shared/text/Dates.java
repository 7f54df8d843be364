package nl.schakel.shared.text;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates and times as a reader says them: {@code donderdag 25 november 2027, 10.00-11.30 uur}. The
 * weekday is always there, because it is what people check against their own week.
 */
public final class Dates {

  private static final int A_WEEK = 7;

  private static final Map<Named, String> NAMES = new ConcurrentHashMap<>();

  private final Wording words;
  private final Clock clock;

  public Dates(Wording words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  public String day(LocalDate date) {
    return dated("dates.day", date, TextStyle.FULL);
  }

  public String day(Instant instant, ZoneId zone) {
    return day(LocalDate.ofInstant(instant, zone));
  }

  /** For dense tables: {@code do 25 nov 2027}. */
  public String shortDay(LocalDate date) {
    return dated("dates.shortDay", date, TextStyle.SHORT);
  }

  public String shortDay(Instant instant, ZoneId zone) {
    return shortDay(LocalDate.ofInstant(instant, zone));
  }

  public String time(LocalTime time) {
    return words.text(
        "dates.time", "hour", twoDigits(time.getHour()), "minute", twoDigits(time.getMinute()));
  }

  public String moment(Instant instant, ZoneId zone) {
    ZonedDateTime local = instant.atZone(zone);
    return words.text(
        "dates.moment", "day", day(local.toLocalDate()), "time", time(local.toLocalTime()));
  }

  /** A session: one day with two times, or two moments when it passes midnight. */
  public String span(Instant start, Instant end, ZoneId zone) {
    ZonedDateTime from = start.atZone(zone);
    ZonedDateTime until = end.atZone(zone);
    return from.toLocalDate().equals(until.toLocalDate())
        ? words.text(
            "dates.span",
            "day",
            day(from.toLocalDate()),
            "from",
            time(from.toLocalTime()),
            "until",
            time(until.toLocalTime()))
        : words.text("dates.spanOverDays", "from", moment(start, zone), "until", moment(end, zone));
  }

  /** The same, with the zone named: for readers whose clock may show another time. */
  public String spanWithZone(Instant start, Instant end, ZoneId zone) {
    return words.text("dates.inZone", "span", span(start, end, zone), "city", city(zone));
  }

  /** By whose clock it is, as the reader calls that city: Brussel, Bruxelles. */
  public String city(ZoneId zone) {
    return Optional.ofNullable(
            TimeZoneNames.getInstance(ULocale.forLocale(words.language().locale()))
                .getExemplarLocationName(zone.getId()))
        .orElseGet(zone::getId);
  }

  public String period(LocalDate first, LocalDate last) {
    return words.text("dates.period", "from", day(first), "until", day(last));
  }

  /** Within a week {@code over 3 dagen, donderdag 25 november 2027}; else the day alone. */
  public String relative(Instant instant, ZoneId zone) {
    LocalDate date = LocalDate.ofInstant(instant, zone);
    long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), zone), date);
    return Math.abs(days) > A_WEEK
        ? day(date)
        : words.text("dates.relative", "distance", distance(days), "day", day(date));
  }

  private String distance(long days) {
    return days < 0
        ? words.text("dates.daysAgo", "days", -days)
        : words.text("dates.inDays", "days", days);
  }

  private String dated(String key, LocalDate date, TextStyle style) {
    return words.text(
        key,
        "weekday",
        nameOf(date.getDayOfWeek(), style),
        "day",
        String.valueOf(date.getDayOfMonth()),
        "month",
        nameOf(date.getMonth(), style),
        "year",
        String.valueOf(date.getYear()));
  }

  /** Java makes a formatter for every name it is asked, so each is asked once. */
  private String nameOf(DayOfWeek day, TextStyle style) {
    Locale locale = words.language().locale();
    return NAMES.computeIfAbsent(
        new Named(day, style, locale), _ -> day.getDisplayName(style, locale));
  }

  private String nameOf(Month month, TextStyle style) {
    Locale locale = words.language().locale();
    return NAMES.computeIfAbsent(
        new Named(month, style, locale), _ -> month.getDisplayName(style, locale));
  }

  private record Named(TemporalAccessor part, TextStyle style, Locale locale) {}

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
