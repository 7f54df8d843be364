package nl.schakel.rosters.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupPlanning;
import nl.schakel.groups.GroupPlanning.Planned;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.RosterEvent.PlanStep;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Applied;
import nl.schakel.rosters.model.Plan.Line;
import nl.schakel.rosters.model.Plan.Part;
import nl.schakel.rosters.model.Plan.Refused;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Accepted;
import nl.schakel.rosters.model.PlanJob.Proposed;
import nl.schakel.rosters.model.PlanJob.Wishes;
import nl.schakel.rosters.port.PlanJobs;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ApplyingService implements ApplyLine {

  /** Parents have to be found before the first meeting. */
  private static final int DECIDED_WEEKS_BEFORE = 3;

  private final PlanJobs jobs;
  private final GroupPlanning planning;
  private final GroupFiller filler;
  private final PlanDesk desk;

  ApplyingService(PlanJobs jobs, GroupPlanning planning, PlanDesk desk) {
    this.jobs = jobs;
    this.planning = planning;
    this.filler = new GroupFiller(planning);
    this.desk = desk;
  }

  /** The job stays locked until the group is planned: whoever does the same waits, and goes on. */
  @Override
  public PlanJob applyNext(Actor actor, PlanJobId id) {
    PlanJob job = desk.lock(actor, id);
    return job instanceof Proposed proposed ? applied(actor, proposed) : job;
  }

  private PlanJob applied(Actor actor, Proposed job) {
    Plan plan = job.plan();
    Plan after =
        plan.lines().stream()
            .filter(it -> it.applied().isEmpty())
            .findFirst()
            .map(it -> plan.with(apply(actor, job, it)))
            .orElse(plan);
    PlanJob next = job.apply(after, desk.now());
    jobs.save(next);
    if (next instanceof Accepted) {
      desk.tell(job.getId(), PlanStep.ACCEPTED, actor);
    }
    return next;
  }

  private Line apply(Actor actor, Proposed job, Line line) {
    Wishes wishes = job.order().wishes();
    if (line.group().isPresent()) {
      return line.as(line.group(), filler.fill(actor, line.group().get(), wishes, line));
    }
    return switch (planning.group(
        actor,
        job.order().agreement(),
        line.language(),
        GroupFiller.place(wishes, line),
        decide(wishes, line))) {
      case Planned.As(var group) ->
          line.as(Optional.of(group), filler.fill(actor, group, wishes, line));
      case Planned.Refused(var why) ->
          line.as(
              Optional.empty(),
              new Applied(List.of(new Refused(Part.GROUP, Optional.empty(), why))));
    };
  }

  private LocalDate decide(Wishes wishes, Line line) {
    LocalDate today = desk.today();
    return line.starts().stream()
        .min(Instant::compareTo)
        .map(it -> it.atZone(wishes.zone()).toLocalDate().minusWeeks(DECIDED_WEEKS_BEFORE))
        .filter(it -> it.isAfter(today))
        .orElse(today);
  }
}
