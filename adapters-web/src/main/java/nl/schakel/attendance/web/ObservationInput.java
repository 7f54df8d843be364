package nl.schakel.attendance.web;

import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Observation;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads a mark, with the minutes of who was there for a part. */
final class ObservationInput {

  private ObservationInput() {}

  static Supplier<Observation> read(Input input) {
    var mark = input.required("mark", As.oneOf(Mark.class));
    var minutes = input.optional("minutes", As.integer(1, Observation.LONGEST));
    boolean partly = mark.ifRight().filter(Mark.PARTLY::equals).isPresent();
    if (partly && minutes.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse("minutes", "REQUIRED");
    }
    return () -> new Observation(mark.get(), partly ? minutes.get().orElseThrow() : 0);
  }
}
