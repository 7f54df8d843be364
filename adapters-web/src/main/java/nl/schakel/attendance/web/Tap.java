package nl.schakel.attendance.web;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Observation;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** The button that was pressed: of whom, and what it says. */
record Tap(EnrolmentId enrolment, Mark mark) {

  static Parsed<Tap> parse(String text) {
    String[] parts = text.split(":", -1);
    return parts.length == 2
        ? of(parts[0], parts[1])
            .<Parsed<Tap>>map(Parsed::valid)
            .orElseGet(() -> Parsed.invalid("UNKNOWN_VALUE"))
        : Parsed.invalid("UNKNOWN_VALUE");
  }

  static Optional<Tap> of(String enrolment, String mark) {
    return Ids.parse(enrolment)
        .flatMap(id -> mark(mark).map(known -> new Tap(new EnrolmentId(id), known)));
  }

  private static Optional<Mark> mark(String text) {
    for (Mark mark : Mark.values()) {
      if (mark.name().equals(text)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /** Only who was there for a part has minutes, and the field beside the button tells how many. */
  Value<Optional<Integer>> minutesIn(Input input) {
    String field = "minutes-" + enrolment.value();
    var minutes =
        input.optional(mark == Mark.PARTLY ? field : "none", As.integer(1, Observation.LONGEST));
    if (mark == Mark.PARTLY && minutes.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse(field, "REQUIRED");
    }
    return minutes;
  }

  static Value<Optional<Integer>> noMinutes(Input input) {
    return input.optional("none", As.integer(1, 1));
  }

  Note note(Optional<Integer> minutes, Instant now) {
    return new Note(enrolment, new Observation(mark, minutes.orElse(0)), Ids.next(), now);
  }
}
