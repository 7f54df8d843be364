package nl.schakel.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads dates and times as browsers and RFC 3339 write them. Twice a year a clock skips an hour or
 * shows one twice; nothing is guessed then.
 */
final class LocalMoments {

  /** Nothing that we plan or have planned lies outside; a slip of the finger does. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2200;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ISO_LOCAL_TIME.withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ISO_LOCAL_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter OFFSET =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

  private LocalMoments() {}

  static Reading<LocalDate> date(String text) {
    return plausible("INVALID_DATE", () -> LocalDate.parse(text, DATE), LocalDate::getYear);
  }

  static Reading<LocalTime> time(String text) {
    return plausible("INVALID_TIME", () -> LocalTime.parse(text, TIME), _ -> FIRST_YEAR);
  }

  static Reading<OffsetDateTime> withOffset(String text) {
    return plausible(
        "INVALID_DATE_TIME", () -> OffsetDateTime.parse(text, OFFSET), OffsetDateTime::getYear);
  }

  static Reading<ZonedDateTime> at(String text, ZoneId zone) {
    return switch (withOffset(text)) {
      case Reading.Right<OffsetDateTime>(OffsetDateTime moment) -> checked(moment, zone);
      case Reading.Wrong<OffsetDateTime> _ ->
          plausible(
                  "INVALID_DATE_TIME",
                  () -> LocalDateTime.parse(text, LOCAL),
                  LocalDateTime::getYear)
              .then(local -> onTheClock(local, zone));
    };
  }

  private static Reading<ZonedDateTime> onTheClock(LocalDateTime local, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    return switch (offsets.size()) {
      case 0 -> Reading.wrong("TIME_DOES_NOT_EXIST");
      case 1 -> Reading.right(local.atZone(zone));
      default ->
          new Reading.Wrong<>(
              "TIME_IS_AMBIGUOUS",
              Map.of(
                  "first", offsets.getFirst().toString(), "second", offsets.getLast().toString()));
    };
  }

  private static Reading<ZonedDateTime> checked(OffsetDateTime moment, ZoneId zone) {
    ZonedDateTime there = moment.atZoneSameInstant(zone);
    boolean utc = moment.getOffset().equals(ZoneOffset.UTC);
    return utc || there.getOffset().equals(moment.getOffset())
        ? Reading.right(there)
        : Reading.wrong("OFFSET_NOT_IN_ZONE");
  }

  private static <T> Reading<T> plausible(
      String code, Supplier<T> parse, Function<T, Integer> year) {
    try {
      T value = parse.get();
      int when = year.apply(value);
      return when < FIRST_YEAR || when > LAST_YEAR
          ? new Reading.Wrong<>(
              "OUT_OF_RANGE",
              Map.of(
                  "minimum", Year.of(FIRST_YEAR).toString(),
                  "maximum", Year.of(LAST_YEAR).toString()))
          : Reading.right(value);
    } catch (DateTimeException _) {
      return Reading.wrong(code);
    }
  }
}
