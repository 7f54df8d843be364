package nl.schakel.workshops.model;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.schakel.shared.Parsed;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What is on the wall of a workshop: six symbols that nobody confuses, good for one working day.
 */
public record RoomCode(String value, Instant until) implements ValueObject {

  private static final String SYMBOLS = "23456789BCDFGHJKLMNPQRSTVWXZ";
  private static final int LENGTH = 6;
  private static final Duration GOOD = Duration.ofHours(10);
  private static final SecureRandom RANDOM = new SecureRandom();

  public static RoomCode next(Instant now) {
    return new RoomCode(
        RANDOM
            .ints(LENGTH, 0, SYMBOLS.length())
            .mapToObj(at -> SYMBOLS.substring(at, at + 1))
            .collect(Collectors.joining()),
        now.plus(GOOD));
  }

  /** As somebody types it. Codes: INVALID_ROOM_CODE. */
  public static Parsed<String> parse(String typed) {
    String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return code.matches("[" + SYMBOLS + "]{" + LENGTH + "}")
        ? Parsed.valid(code)
        : Parsed.invalid("INVALID_ROOM_CODE");
  }

  public boolean isGoodAt(Instant now) {
    return now.isBefore(until);
  }
}
