package nl.schakel.rosters.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupRosters;
import nl.schakel.groups.GroupRosters.Deal;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.RosterEvent.PlanStep;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Order;
import nl.schakel.rosters.model.PlanJob.Proposed;
import nl.schakel.rosters.model.PlanJob.Running;
import nl.schakel.rosters.model.PlanJob.Waiting;
import nl.schakel.rosters.model.PlanJob.Wishes;
import nl.schakel.rosters.port.PlanJobs;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PlanningService implements PlanAgreement {

  private final PlanJobs jobs;
  private final GroupRosters groups;
  private final PlanDesk desk;

  PlanningService(PlanJobs jobs, GroupRosters groups, PlanDesk desk) {
    this.jobs = jobs;
    this.groups = groups;
    this.desk = desk;
  }

  @Override
  public Deal agreement(Actor actor, MunicipalAgreementId id) {
    return groups
        .agreement(id)
        .filter(it -> actor.mayFor(Permission.KEEP_GROUPS, it.provider()))
        .orElseThrow(() -> new NotFoundException("agreement"));
  }

  @Override
  public List<Sheet> of(Actor actor, MunicipalAgreementId id) {
    return jobs.of(agreement(actor, id).id()).stream().map(PlanSheets::of).toList();
  }

  @Override
  public Sheet find(Actor actor, PlanJobId id) {
    return PlanSheets.of(desk.find(actor, id));
  }

  @Override
  public Outcome start(Actor actor, MunicipalAgreementId id, Wishes wishes) {
    Deal deal = agreement(actor, id);
    if (!deal.holds() || deal.until().isBefore(desk.today())) {
      return new Outcome.NotNow();
    }
    return Seats.of(deal).isEmpty() ? new Outcome.NothingToDo() : started(actor, deal, wishes);
  }

  private Outcome started(Actor actor, Deal deal, Wishes wishes) {
    PlanJobId id = PlanJobId.next();
    Order order =
        new Order(
            id,
            deal.id(),
            deal.provider(),
            wishes,
            id.value().getLeastSignificantBits(),
            actor.person(),
            desk.now());
    PlanJobId kept = jobs.add(new Waiting(order));
    if (kept.equals(id)) {
      desk.tell(id, PlanStep.STARTED, actor);
    }
    return new Outcome.UnderWay(kept);
  }

  @Override
  public Outcome again(Actor actor, PlanJobId id, Pins pins) {
    PlanJob before = desk.lock(actor, id);
    Order order = before.order();
    if (!(before instanceof Proposed proposed)) {
      return start(actor, order.agreement(), order.wishes());
    }
    desk.save(proposed.discard(desk.now()), PlanStep.DISCARDED, actor);
    return start(actor, order.agreement(), Pinned.in(proposed, pins));
  }

  @Override
  public void stop(Actor actor, PlanJobId id) {
    switch (desk.lock(actor, id)) {
      case Waiting waiting -> desk.save(waiting.discard(desk.now()), PlanStep.DISCARDED, actor);
      case Running running when !running.stopping() -> {
        jobs.stop(id);
        desk.tell(id, PlanStep.STOPPED, actor);
      }
      case Running _, Proposed _, PlanJob.Accepted _, PlanJob.Discarded _, PlanJob.Failed _ -> {}
    }
  }

  @Override
  public void discard(Actor actor, PlanJobId id) {
    switch (desk.lock(actor, id)) {
      case Waiting waiting -> desk.save(waiting.discard(desk.now()), PlanStep.DISCARDED, actor);
      case Proposed proposed -> desk.save(proposed.discard(desk.now()), PlanStep.DISCARDED, actor);
      case Running _, PlanJob.Accepted _, PlanJob.Discarded _, PlanJob.Failed _ -> {}
    }
  }
}
