package nl.schakel.rosters.web;

import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.usecase.CarryOutPlan;
import nl.schakel.rosters.usecase.PlanAgreement;
import nl.schakel.rosters.usecase.PlanAgreement.Pins;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Stops a search for a plan, and carries out or throws away what was found. */
@Controller
@Requires(Permission.KEEP_GROUPS)
class PlanStepsController {

  private static final String PATH = PlansController.PATH;
  private static final int MOST_GROUPS = 1_000;

  private final PlanAgreement plans;
  private final CarryOutPlan carrying;

  PlanStepsController(PlanAgreement plans, CarryOutPlan carrying) {
    this.plans = plans;
    this.carrying = carrying;
  }

  @PostMapping(PATH + "{id}/stop")
  View stop(@PathVariable UUID id, Actor actor, Frame frame) {
    plans.stop(actor, new PlanJobId(id));
    return frame.seeOther(PATH + id, "rosters.notice.plan.stopped");
  }

  @PostMapping(PATH + "{id}/discard")
  View discard(@PathVariable UUID id, Actor actor, Frame frame) {
    plans.discard(actor, new PlanJobId(id));
    return frame.seeOther(PATH + id, "rosters.notice.plan.discarded");
  }

  @PostMapping(PATH + "{id}/acceptance")
  View accept(@PathVariable UUID id, Actor actor, Frame frame) {
    carrying.carryOut(actor, new PlanJobId(id));
    return frame.seeOther(PATH + id, "rosters.notice.plan.accepted");
  }

  @PostMapping(PATH + "{id}/again")
  View again(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    PlanJobId job = new PlanJobId(id);
    plans.find(actor, job);
    var dates = input.list("dates", 0, MOST_GROUPS, As.integer(0, MOST_GROUPS));
    var leaders = input.list("leaders", 0, MOST_GROUPS, As.integer(0, MOST_GROUPS));
    Pins pins = input.orReject(() -> new Pins(Set.copyOf(dates.get()), Set.copyOf(leaders.get())));
    return PlansController.answer(plans.again(actor, job, pins), PATH + id, frame);
  }
}
