package nl.schakel.rosters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.PlanJob.Wishes;
import nl.schakel.rosters.usecase.PlanAgreement;
import nl.schakel.rosters.usecase.PlanAgreement.Outcome;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Asks for a plan of a whole agreement, and shows how far it is. */
@Controller
@Requires(Permission.KEEP_GROUPS)
class PlansController {

  static final String AGREEMENTS = "/municipal-agreements/";
  static final String PATH = "/group-plans/";
  private static final String OF_AGREEMENT = AGREEMENTS + "{id}/plans";

  private final PlanAgreement plans;
  private final PlansShowing list;
  private final PlanShowing showing;
  private final PlanInput reading;

  PlansController(PlanAgreement plans, PlansShowing list, PlanShowing showing, Clock clock) {
    this.list = list;
    this.plans = plans;
    this.showing = showing;
    this.reading = new PlanInput(clock);
  }

  @GetMapping(OF_AGREEMENT)
  View all(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(page(id, actor, frame));
  }

  private PlansPage page(UUID id, Actor actor, Frame frame) {
    MunicipalAgreementId agreement = new MunicipalAgreementId(id);
    return list.page(plans.agreement(actor, agreement), plans.of(actor, agreement), frame);
  }

  @PostMapping(OF_AGREEMENT)
  View start(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    PlansPage page = page(id, actor, frame);
    return switch (input.outcome(reading.read(input))) {
      case Rejected<Wishes>(var errors) ->
          frame.refuse(page.with(new FormView(PlansPage.TEXTS, input.typed(), errors)));
      case Accepted<Wishes>(var wishes) ->
          answer(plans.start(actor, new MunicipalAgreementId(id), wishes), page.address(), frame);
    };
  }

  static View answer(Outcome outcome, String back, Frame frame) {
    return switch (outcome) {
      case Outcome.UnderWay(var job) -> frame.seeOther(PATH + job.value());
      case Outcome.NothingToDo _ -> frame.seeOther(back, "rosters.notice.plan.nothing");
      case Outcome.NotNow _ -> frame.seeOther(back, "rosters.notice.plan.notNow");
    };
  }

  /** Whoever waits sees by itself how far it is, without a script. */
  @GetMapping(PATH + "{id}")
  View show(@PathVariable UUID id, Actor actor, Frame frame, HttpServletResponse response) {
    PlanPage page = showing.page(plans.find(actor, new PlanJobId(id)), frame);
    if (page.isUnderWay()) {
      response.setHeader("Refresh", "5");
    }
    return frame.show(page);
  }
}
