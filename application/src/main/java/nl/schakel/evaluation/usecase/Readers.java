package nl.schakel.evaluation.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.attendance.Leaders;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.UseCasePart;

/** Who may read what was said; of any other edition nobody says that it exists. */
@UseCasePart
class Readers {

  private final Runs runs;
  private final Leaders leaders;

  Readers(Runs runs, Leaders leaders) {
    this.runs = runs;
    this.leaders = leaders;
  }

  /** An edition that the actor led, or that their organisation gave. */
  Run read(Actor actor, EditionId edition) {
    return runs.find(edition)
        .filter(run -> keeps(actor, run) || led(actor).contains(edition))
        .orElseThrow(Readers::unknown);
  }

  Run kept(Actor actor, EditionId edition) {
    return runs.find(edition).filter(run -> keeps(actor, run)).orElseThrow(Readers::unknown);
  }

  /** The editions of a programme of the actor's organisation; there is at least one. */
  List<Run> kept(Actor actor, ProgrammeId programme) {
    List<Run> theirs =
        runs.ofProgramme(programme).stream().filter(run -> keeps(actor, run)).toList();
    if (theirs.isEmpty()) {
      throw unknown();
    }
    return theirs;
  }

  static boolean keeps(Actor actor, Run run) {
    return actor.mayFor(Permission.KEEP_EVALUATIONS, run.organiser());
  }

  List<EditionId> led(Actor actor) {
    return actor.may(Permission.READ_EVALUATIONS) ? leaders.editionsOf(actor.person()) : List.of();
  }

  private static NotFoundException unknown() {
    return new NotFoundException("evaluation");
  }
}
