package nl.schakel.rosters.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.groups.GroupRosters;
import nl.schakel.rosters.RosterEvent.PlanStep;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Fault;
import nl.schakel.rosters.model.PlanJob.Running;
import nl.schakel.rosters.model.Puzzle;
import nl.schakel.rosters.port.Absences;
import nl.schakel.rosters.port.PlanJobs;
import nl.schakel.rosters.port.PlanJobs.Answer;
import nl.schakel.rosters.port.PlanSolver;
import nl.schakel.rosters.port.PlanSolver.Effort;
import nl.schakel.shared.usecase.ApplicationService;

/** Holds no connection to the database while it looks for a plan. */
@ApplicationService(transactional = false)
class RunningService implements RunPlans {

  /** An instance that was not heard of for so long is gone. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final PlanJobs jobs;
  private final PlanSolver solver;
  private final GroupRosters groups;
  private final PuzzleMaker puzzles;
  private final NotePlans noting;
  private final Clock clock;

  RunningService(
      PlanJobs jobs,
      PlanSolver solver,
      GroupRosters groups,
      Absences absences,
      NotePlans noting,
      Clock clock) {
    this.jobs = jobs;
    this.solver = solver;
    this.groups = groups;
    this.puzzles = new PuzzleMaker(groups, absences);
    this.noting = noting;
    this.clock = clock;
  }

  @Override
  public Outcome runNext() {
    Instant now = clock.instant();
    Optional<Running> claimed = jobs.claim(now, now.plus(LEASE));
    claimed.ifPresent(this::run);
    return claimed.isPresent() ? new Outcome.Ran() : new Outcome.Nothing();
  }

  private void run(Running attempt) {
    if (attempt.attempt() > PlanJob.MOST_ATTEMPTS) {
      fail(attempt, Fault.INTERRUPTED);
      return;
    }
    try {
      groups
          .agreement(attempt.order().agreement())
          .filter(deal -> deal.holds())
          .map(deal -> puzzles.make(deal, attempt.order().wishes(), clock.instant()))
          .filter(puzzle -> !puzzle.seats().isEmpty())
          .ifPresentOrElse(
              puzzle -> solve(attempt, puzzle), () -> fail(attempt, Fault.NOTHING_TO_DO));
    } catch (RuntimeException fault) {
      fail(attempt, Fault.BROKEN);
      throw fault;
    }
  }

  private void solve(Running attempt, Puzzle puzzle) {
    Duration atMost = Duration.ofSeconds(attempt.order().wishes().seconds());
    Effort effort = new Effort(attempt.order().seed(), atMost, atMost.dividedBy(3));
    var plan =
        solver.solve(
            puzzle,
            effort,
            best -> {
              Instant lease = clock.instant().plus(LEASE);
              return jobs.beat(attempt, lease, Optional.of(best)) == Answer.GO_ON;
            });
    noting.note(attempt, attempt.propose(plan, clock.instant()), PlanStep.PROPOSED);
  }

  private void fail(Running attempt, Fault why) {
    noting.note(attempt, attempt.fail(why, clock.instant()), PlanStep.FAILED);
  }
}
