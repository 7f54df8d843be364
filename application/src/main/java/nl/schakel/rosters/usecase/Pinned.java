package nl.schakel.rosters.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.rosters.model.Plan.Line;
import nl.schakel.rosters.model.PlanJob.Kept;
import nl.schakel.rosters.model.PlanJob.Proposed;
import nl.schakel.rosters.model.PlanJob.Wishes;
import nl.schakel.rosters.usecase.PlanAgreement.Pins;

/** What of a plan the next one leaves as it is. */
final class Pinned {

  private Pinned() {}

  static Wishes in(Proposed job, Pins pins) {
    List<Kept> kept = job.plan().lines().stream().map(line -> kept(line, pins)).toList();
    return job.order().wishes().keeping(kept);
  }

  private static Kept kept(Line line, Pins pins) {
    boolean dates = pins.dates().contains(line.number());
    boolean leaders = pins.leaders().contains(line.number());
    return new Kept(
        line.group(),
        line.language(),
        dates ? line.starts() : List.of(),
        line.trainer().filter(_ -> leaders),
        line.keyPerson().filter(_ -> leaders),
        dates ? line.place() : Optional.empty());
  }
}
