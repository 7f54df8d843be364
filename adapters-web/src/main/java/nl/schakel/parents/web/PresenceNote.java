package nl.schakel.parents.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.model.Presence;
import nl.schakel.parents.model.Presence.Mark;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** What a button or a phone says: of whom, and what; a phone also which note, and how long ago. */
final class PresenceNote {

  private static final int PARTS = 5;
  private static final Duration OLDEST = Duration.ofDays(14);

  private PresenceNote() {}

  static Parsed<Presence> tap(String text, Instant now) {
    String[] parts = text.split(":", -1);
    return parsed(parts.length == 2 ? read(Ids.next(), parts[0], parts[1], now) : none());
  }

  /** Clocks of phones are wrong; how long ago they know. */
  static Parsed<Presence> sent(String text, Instant now) {
    String[] parts = text.split(":", -1);
    return parsed(
        parts.length == PARTS
            ? Ids.parse(parts[0])
                .flatMap(note -> read(note, parts[1], parts[2], decided(parts[4], now)))
            : none());
  }

  /** How many told that they need what; nothing is none. */
  static Supplier<Map<Need, Integer>> needs(Input input) {
    Map<Need, Supplier<Optional<Integer>>> fields = new EnumMap<>(Need.class);
    for (Need need : Need.values()) {
      fields.put(need, input.optional(need.name(), As.integer(0, Need.MOST)));
    }
    return () -> {
      Map<Need, Integer> many = new EnumMap<>(Need.class);
      fields.forEach((need, field) -> field.get().ifPresent(number -> many.put(need, number)));
      return many;
    };
  }

  private static Optional<Presence> none() {
    return Optional.empty();
  }

  private static Optional<Presence> read(UUID note, String parent, String mark, Instant at) {
    return Ids.parse(parent)
        .flatMap(id -> mark(mark).map(known -> new Presence(new ParentId(id), known, note, at)));
  }

  private static Optional<Mark> mark(String text) {
    return Arrays.stream(Mark.values()).filter(each -> each.name().equals(text)).findFirst();
  }

  private static Instant decided(String age, Instant now) {
    long milliseconds = age.matches("[0-9]{1,12}") ? Long.parseLong(age) : 0;
    return now.minusMillis(Math.min(milliseconds, OLDEST.toMillis()));
  }

  private static Parsed<Presence> parsed(Optional<Presence> read) {
    return read.<Parsed<Presence>>map(Parsed::valid)
        .orElseGet(() -> Parsed.invalid("UNKNOWN_VALUE"));
  }
}
