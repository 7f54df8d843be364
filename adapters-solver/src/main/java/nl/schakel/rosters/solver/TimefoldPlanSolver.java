package nl.schakel.rosters.solver;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionCacheType;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.Puzzle;
import nl.schakel.rosters.port.PlanSolver;
import org.springframework.stereotype.Component;

/** Nothing of the solver is loaded before somebody wants a plan. */
@Component
class TimefoldPlanSolver implements PlanSolver {

  private static final String GROUP = "group";
  private static final Duration BETWEEN_BEATS = Duration.ofSeconds(1);

  @Override
  public Plan solve(Puzzle puzzle, Effort effort, Watch watch) {
    Solver<Roster> solver = SolverFactory.<Roster>create(config(effort)).buildSolver();
    AtomicReference<Verdict> best = new AtomicReference<>(new Roster(puzzle).verdict());
    solver.addEventListener(event -> best.set(event.getNewBestSolution().verdict()));
    Thread beat = Thread.ofVirtual().name("plan-watch").start(() -> beat(solver, watch, best));
    try {
      return solver.solve(new Roster(puzzle)).plan();
    } finally {
      beat.interrupt();
    }
  }

  private static SolverConfig config(Effort effort) {
    return new SolverConfig()
        .withSolutionClass(Roster.class)
        .withEntityClasses(Assignment.class)
        .withConstraintProviderClass(RosterConstraints.class)
        .withRandomSeed(effort.seed())
        .withPhases(oneAfterTheOther(), new LocalSearchPhaseConfig())
        .withTerminationConfig(
            new TerminationConfig()
                .withSpentLimit(effort.atMost())
                .withUnimprovedSpentLimit(effort.unimproved()));
  }

  /** All choices of a group together are millions; each by itself is a good beginning. */
  private static ConstructionHeuristicPhaseConfig oneAfterTheOther() {
    return new ConstructionHeuristicPhaseConfig()
        .withEntityPlacerConfig(
            new QueuedEntityPlacerConfig()
                .withEntitySelectorConfig(
                    new EntitySelectorConfig()
                        .withId(GROUP)
                        .withEntityClass(Assignment.class)
                        .withCacheType(SelectionCacheType.PHASE))
                .withMoveSelectorConfigs(
                    choice("trainer"), choice("keyPerson"), choice("place"), choice("series")));
  }

  private static ChangeMoveSelectorConfig choice(String variable) {
    return new ChangeMoveSelectorConfig()
        .withEntitySelectorConfig(EntitySelectorConfig.newMimicSelectorConfig(GROUP))
        .withValueSelectorConfig(new ValueSelectorConfig(variable));
  }

  private static void beat(Solver<Roster> solver, Watch watch, AtomicReference<Verdict> best) {
    try {
      Thread.sleep(BETWEEN_BEATS);
      while (mayGoOn(watch, Objects.requireNonNull(best.get()))) {
        Thread.sleep(BETWEEN_BEATS);
      }
      solver.terminateEarly();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Who cannot be reached now may be with the next beat; meanwhile there is work to do. */
  private static boolean mayGoOn(Watch watch, Verdict best) {
    try {
      return watch.mayGoOn(best);
    } catch (RuntimeException _) {
      return true;
    }
  }
}
