package nl.schakel.workshops.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.query.WorkshopBook.Phase;
import nl.schakel.workshops.query.WorkshopBook.Sheet;
import nl.schakel.workshops.usecase.PlanWorkshop;
import nl.schakel.workshops.usecase.PlanWorkshop.Command;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What was planned can be changed until the doors open. */
@Controller
@RequestMapping(WorkshopsController.PATH + "/{id}/plan")
@Requires(Permission.KEEP_CHAINS)
class WorkshopPlanController {

  private final PlanWorkshop planning;
  private final OneWorkshop workshops;
  private final WorkshopShowing showing;

  WorkshopPlanController(PlanWorkshop planning, OneWorkshop workshops, WorkshopShowing showing) {
    this.planning = planning;
    this.workshops = workshops;
    this.showing = showing;
  }

  @GetMapping
  View form(@PathVariable UUID id, Actor actor, Frame frame) {
    Sheet sheet = workshops.find(actor, new WorkshopId(id));
    Plan plan = sheet.plan();
    return sheet.heading().phase() == Phase.PLANNED
        ? frame.show(showing.change(plan, PlanValues.of(plan), frame))
        : notNow(id, frame);
  }

  @PostMapping
  View change(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Plan plan = workshops.find(actor, new WorkshopId(id)).plan();
    PlanPage page = showing.change(plan, PlanAnswers.typed(input), frame);
    var seen = input.seenVersion();
    return switch (PlanInput.read(input, actor, plan.chain())) {
      case Rejected<Command>(var errors) -> PlanAnswers.refuse(page, errors, frame);
      case Accepted<Command>(var command) -> {
        try {
          yield PlanAnswers.of(
              planning.change(plan.id(), Optional.of(seen.get().intValue()), command),
              page,
              "workshops.notice.changed",
              frame);
        } catch (StaleChangeException _) {
          FormView again = page.form().outdated("starts", plan.changes().revision());
          yield frame.refuse(page.with(again));
        }
      }
    };
  }

  private static View notNow(UUID id, Frame frame) {
    return frame.seeOther(WorkshopsController.PATH + "/" + id, "workshops.notice.notNow");
  }
}
