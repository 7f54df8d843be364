package nl.schakel.rosters.port;

import java.time.Duration;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.Puzzle;

/** Finds out who could lead what when. Works in the thread that calls it. */
public interface PlanSolver {

  Plan solve(Puzzle puzzle, Effort effort, Watch watch);

  /**
   * How long to look.
   *
   * @param unimproved ends earlier when nothing better was found for so long
   */
  record Effort(long seed, Duration atMost, Duration unimproved) {}

  /** Hears every second or so, in another thread, how good the best plan is. */
  interface Watch {

    /** Whether to go on; otherwise the best plan until now is the answer. */
    boolean mayGoOn(Verdict best);
  }
}
