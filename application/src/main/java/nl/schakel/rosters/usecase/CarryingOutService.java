package nl.schakel.rosters.usecase;

import nl.schakel.access.Actor;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Proposed;
import nl.schakel.rosters.model.PlanJob.State;
import nl.schakel.shared.usecase.ApplicationService;

/** Short transactions: whoever plans another group meanwhile need not wait for all of them. */
@ApplicationService(transactional = false)
class CarryingOutService implements CarryOutPlan {

  private final ApplyLine lines;

  CarryingOutService(ApplyLine lines) {
    this.lines = lines;
  }

  @Override
  public State carryOut(Actor actor, PlanJobId id) {
    PlanJob job = lines.applyNext(actor, id);
    while (job instanceof Proposed) {
      job = lines.applyNext(actor, id);
    }
    return job.state();
  }
}
