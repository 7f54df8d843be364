package nl.schakel.rosters.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.Puzzle;
import org.jspecify.annotations.Nullable;

/** All groups with what they get, as the solver copies it. */
@PlanningSolution
public class Roster {

  @PlanningEntityCollectionProperty public List<Assignment> assignments = List.of();
  @PlanningScore public @Nullable HardMediumSoftScore score;

  /** For copies. */
  public Roster() {}

  Roster(Puzzle puzzle) {
    this.assignments = puzzle.seats().stream().map(seat -> new Assignment(seat, puzzle)).toList();
  }

  Verdict verdict() {
    HardMediumSoftScore known = score == null ? HardMediumSoftScore.ZERO : score;
    return new Verdict(
        Math.toIntExact(-known.hardScore()),
        Math.toIntExact(-known.mediumScore()),
        Math.toIntExact(-known.softScore()));
  }

  Plan plan() {
    return new Plan(assignments.stream().map(Assignment::line).toList(), verdict());
  }
}
