package nl.schakel.rosters.usecase;

import java.util.Optional;
import nl.schakel.rosters.RosterEvent.PlanStep;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Running;
import nl.schakel.rosters.port.PlanJobs;
import nl.schakel.rosters.port.PlanJobs.Answer;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class NotingService implements NotePlans {

  private final PlanJobs jobs;
  private final PlanDesk desk;

  NotingService(PlanJobs jobs, PlanDesk desk) {
    this.jobs = jobs;
    this.desk = desk;
  }

  @Override
  public void note(Running attempt, PlanJob after, PlanStep step) {
    if (jobs.settle(attempt, after) != Answer.LOST) {
      desk.tell(after.getId(), step, Optional.empty());
    }
  }
}
