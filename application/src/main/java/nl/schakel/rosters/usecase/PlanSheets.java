package nl.schakel.rosters.usecase;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Accepted;
import nl.schakel.rosters.model.PlanJob.Discarded;
import nl.schakel.rosters.model.PlanJob.Failed;
import nl.schakel.rosters.model.PlanJob.Fault;
import nl.schakel.rosters.model.PlanJob.Proposed;
import nl.schakel.rosters.model.PlanJob.Running;
import nl.schakel.rosters.model.PlanJob.Waiting;
import nl.schakel.rosters.usecase.PlanAgreement.Sheet;

/** Shows searches to those who read them. */
final class PlanSheets {

  private PlanSheets() {}

  static Sheet of(PlanJob job) {
    return switch (job) {
      case Running running ->
          new Sheet(
              running.order(),
              running.state(),
              Optional.of(running.begun()),
              running.attempt() > 1,
              running.stopping(),
              running.best(),
              Optional.empty(),
              Optional.empty());
      case Proposed(var _, var plan, var _) -> over(job, Optional.of(plan), Optional.empty());
      case Accepted(var _, var plan, var _) -> over(job, Optional.of(plan), Optional.empty());
      case Failed(var _, var why, var _) -> over(job, Optional.empty(), Optional.of(why));
      case Waiting _, Discarded _ -> over(job, Optional.empty(), Optional.empty());
    };
  }

  private static Sheet over(PlanJob job, Optional<Plan> plan, Optional<Fault> why) {
    Optional<Instant> never = Optional.empty();
    Optional<Verdict> best = plan.map(Plan::verdict);
    return new Sheet(job.order(), job.state(), never, false, false, best, plan, why);
  }
}
