package nl.schakel.shared.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Parsed;

/**
 * What a field is read as. JSON must have the right type; a form and a query have nothing but text.
 *
 * @param <T> what comes out
 */
public abstract sealed class As<T> permits AsText, AsInteger, AsDecimal, AsFlag {

  abstract Reading<T> read(Node node, Origin origin);

  /** Whether it is text in JSON too, so that an empty text means that nothing was given. */
  boolean isText() {
    return this instanceof AsText;
  }

  /** The codes are those of the parser. */
  public static <T> As<T> text(Function<String, Parsed<T>> parse) {
    return new AsText<>(text -> Reading.of(parse.apply(text)));
  }

  /** Codes: INVALID_ID. */
  public static <T> As<T> id(Function<UUID, T> make) {
    return new AsText<>(
        text ->
            Ids.parse(text)
                .map(id -> Reading.right(make.apply(id)))
                .orElseGet(() -> Reading.wrong("INVALID_ID")));
  }

  /** Codes: UNKNOWN_VALUE. */
  public static <E extends Enum<E>> As<E> oneOf(Class<E> choices) {
    return new AsText<>(text -> Choice.of(choices, text));
  }

  /** Codes: INVALID_DATE. */
  public static As<LocalDate> date() {
    return new AsText<>(text -> LocalMoments.date(text));
  }

  /** Codes: INVALID_TIME. */
  public static As<LocalTime> time() {
    return new AsText<>(text -> LocalMoments.time(text));
  }

  /** A moment with its offset, as in RFC 3339. Codes: INVALID_DATE_TIME. */
  public static As<Instant> instant() {
    return new AsText<>(text -> LocalMoments.withOffset(text).then(As::toInstant));
  }

  /**
   * A moment on the clock of a place. It may carry its offset, and must where the clock shows it
   * twice. Codes: INVALID_DATE_TIME, TIME_DOES_NOT_EXIST, TIME_IS_AMBIGUOUS, OFFSET_NOT_IN_ZONE.
   */
  public static As<ZonedDateTime> dateTime(ZoneId zone) {
    return new AsText<>(text -> LocalMoments.at(text, zone));
  }

  /** Codes: INVALID_ZONE. */
  public static As<ZoneId> timeZone() {
    return new AsText<>(As::zone);
  }

  /** Codes: WRONG_TYPE, INVALID_NUMBER, OUT_OF_RANGE. */
  public static As<Integer> integer(int minimum, int maximum) {
    return new AsInteger(minimum, maximum);
  }

  /** With at most two decimals. Codes: WRONG_TYPE, INVALID_NUMBER, OUT_OF_RANGE. */
  public static As<BigDecimal> decimal(int minimum, int maximum) {
    return new AsDecimal(minimum, maximum);
  }

  /** Codes: WRONG_TYPE. */
  public static As<Boolean> flag() {
    return new AsFlag();
  }

  private static Reading<Instant> toInstant(OffsetDateTime moment) {
    return Reading.right(moment.toInstant());
  }

  private static Reading<ZoneId> zone(String text) {
    return ZoneId.getAvailableZoneIds().contains(text)
        ? Reading.right(ZoneId.of(text))
        : Reading.wrong("INVALID_ZONE");
  }
}
