package nl.schakel.attendance.web;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.attendance.usecase.ReadAttendance;
import nl.schakel.attendance.usecase.ReadAttendance.Gap;
import nl.schakel.learning.Continuations.Chore;
import nl.schakel.learning.Continuations.Chores;
import org.springframework.stereotype.Component;

/** Closed lists that do not say everything are a task for the coordinator. */
@Component
class MissingMarks implements Chores {

  private final ReadAttendance reading;

  MissingMarks(ReadAttendance reading) {
    this.reading = reading;
  }

  @Override
  public List<Chore> of(Actor coordinator) {
    return reading.gaps(coordinator).stream().map(MissingMarks::chore).toList();
  }

  private static Chore chore(Gap gap) {
    return new Chore(
        "attendance.chore",
        gap.run().edition().title(),
        gap.missing(),
        "/sessions/" + gap.session().id().value() + "/attendance");
  }
}
