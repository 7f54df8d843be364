package nl.schakel.learning.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Stage;

/** The editions of a programme, as one looks at them today. */
final class Runs {

  private Runs() {}

  /** The first that one can still enrol in, else the first to come at all. */
  static Optional<Run> next(List<Run> coming, Instant now) {
    return coming.stream()
        .filter(run -> run.stage() != Stage.CANCELLED && run.stage() != Stage.DRAFT)
        .filter(run -> !run.isOver(now))
        .min(Comparator.comparing(run -> !run.availability(now).isOpen()));
  }

  /** Latest first. */
  static List<Run> past(List<Run> runs, Instant now) {
    return runs.stream()
        .filter(run -> run.isOver(now) && run.stage() != Stage.CANCELLED)
        .toList()
        .reversed();
  }
}
