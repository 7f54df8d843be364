package nl.schakel.courses.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.courses.model.OutsideCourse.Completion;
import nl.schakel.courses.model.OutsideCourse.Way;
import nl.schakel.courses.usecase.CompleteOutside.Command;
import nl.schakel.courses.usecase.CompleteOutside.Mode;
import nl.schakel.courses.usecase.CompleteOutside.Row;
import nl.schakel.learning.Runs.Participant;

/** Who says that somebody is through elsewhere, and whether it is meant. */
record Source(Way way, Optional<String> reason, Optional<UUID> by, Mode mode) {

  static final Source CALLED = new Source(Way.CALL, Optional.empty(), Optional.empty(), Mode.KEEP);

  static Source of(Command command) {
    return new Source(
        command.way(),
        command.reason(),
        Optional.of(command.actor().account().value()),
        command.mode());
  }

  Completion completion(Row row, Participant learner) {
    return new Completion(
        learner.enrolment(),
        learner.edition(),
        learner.person(),
        row.at(),
        row.score(),
        way,
        reason,
        by);
  }
}
