package nl.schakel.rosters.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.places.WorkingDays;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.RosterEvent.PlanJobChanged;
import nl.schakel.rosters.RosterEvent.PlanStep;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.port.PlanJobs;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Hands coordinators the searches that are theirs, and tells what became of them. */
@UseCasePart
class PlanDesk {

  private final PlanJobs jobs;
  private final Events events;
  private final Clock clock;

  PlanDesk(PlanJobs jobs, Events events, Clock clock) {
    this.jobs = jobs;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return now().atZone(WorkingDays.ZONE).toLocalDate();
  }

  PlanJob find(Actor actor, PlanJobId id) {
    return theirs(actor, jobs.find(id));
  }

  PlanJob lock(Actor actor, PlanJobId id) {
    return theirs(actor, jobs.lock(id));
  }

  private static PlanJob theirs(Actor actor, Optional<PlanJob> job) {
    return job.filter(it -> actor.mayFor(Permission.KEEP_GROUPS, it.order().provider()))
        .orElseThrow(() -> new NotFoundException("plan"));
  }

  void save(PlanJob job, PlanStep step, Actor by) {
    jobs.save(job);
    tell(job.getId(), step, by);
  }

  void tell(PlanJobId id, PlanStep step, Actor by) {
    tell(id, step, Optional.of(by.account().value()));
  }

  void tell(PlanJobId id, PlanStep step, Optional<UUID> by) {
    events.publish(new PlanJobChanged(id, step, by, now()));
  }
}
