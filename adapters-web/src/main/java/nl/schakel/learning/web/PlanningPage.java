package nl.schakel.learning.web;

import java.util.List;
import nl.schakel.learning.Continuations.Chore;
import nl.schakel.learning.query.Planning.EditionLine;
import nl.schakel.learning.query.Planning.ProgrammeLine;
import nl.schakel.learning.query.Planning.ProgrammeState;

/** A coordinator's Monday morning: what waits, what is coming, and what there is. */
record PlanningPage(
    List<PlanningTask> tasks,
    List<Chore> chores,
    List<EditionLine> ahead,
    List<ProgrammeLine> programmes) {

  /** What somebody began to write and nobody can see yet. */
  List<ProgrammeLine> drafts() {
    return programmes.stream().filter(line -> line.state() == ProgrammeState.DRAFT).toList();
  }

  boolean isQuiet() {
    return tasks.isEmpty() && chores.isEmpty() && drafts().isEmpty();
  }
}
