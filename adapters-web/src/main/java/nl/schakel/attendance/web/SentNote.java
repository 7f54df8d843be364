package nl.schakel.attendance.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Observation;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Parsed;

/**
 * A note as a phone sends it: its id, whom it is about, the mark, the minutes, and how many
 * milliseconds ago it was decided. Clocks of phones are wrong; how long ago they know.
 */
final class SentNote {

  private static final int PARTS = 5;
  private static final Duration OLDEST = Duration.ofDays(14);

  private SentNote() {}

  static Parsed<Note> parse(String text, Instant now) {
    String[] parts = text.split(":", -1);
    return (parts.length == PARTS ? read(parts, now) : Optional.<Note>empty())
        .<Parsed<Note>>map(Parsed::valid)
        .orElseGet(() -> Parsed.invalid("UNKNOWN_VALUE"));
  }

  private static Optional<Note> read(String[] parts, Instant now) {
    return Ids.parse(parts[0])
        .flatMap(
            id ->
                Tap.of(parts[1], parts[2])
                    .flatMap(
                        tap ->
                            observation(tap, number(parts[3]))
                                .map(
                                    said ->
                                        new Note(
                                            tap.enrolment(), said, id, decided(parts[4], now)))));
  }

  private static Optional<Observation> observation(Tap tap, long minutes) {
    boolean partly = tap.mark() == nl.schakel.attendance.Mark.PARTLY;
    return minutes <= Observation.LONGEST && partly == (minutes > 0)
        ? Optional.of(new Observation(tap.mark(), (int) minutes))
        : Optional.empty();
  }

  private static Instant decided(String age, Instant now) {
    return now.minusMillis(Math.min(number(age), OLDEST.toMillis()));
  }

  private static long number(String text) {
    return text.matches("[0-9]{1,12}") ? Long.parseLong(text) : 0;
  }
}
