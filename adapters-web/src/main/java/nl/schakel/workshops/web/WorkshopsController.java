package nl.schakel.workshops.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainId;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.workshops.usecase.PlanWorkshop;
import nl.schakel.workshops.usecase.PlanWorkshop.Command;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Workshops of the chains that one keeps: those there are, and a new one. */
@Controller
@Requires(Permission.KEEP_CHAINS)
class WorkshopsController {

  static final String PATH = "/workshops";

  private final PlanWorkshop planning;
  private final WorkshopShowing showing;

  WorkshopsController(PlanWorkshop planning, WorkshopShowing showing) {
    this.planning = planning;
    this.showing = showing;
  }

  @GetMapping(PATH)
  View list(Actor actor, Frame frame) {
    return frame.show(showing.list(actor, frame));
  }

  @GetMapping(PATH + "/new")
  View form(Input input, Actor actor, Frame frame) {
    ChainId chain = chain(input);
    return frame.show(showing.form(actor, chain, FormView.empty(PlanPage.TEXTS), frame));
  }

  @PostMapping(PATH)
  View plan(Input input, Actor actor, Frame frame) {
    ChainId chain = chain(input);
    PlanPage page = showing.form(actor, chain, PlanAnswers.typed(input), frame);
    return switch (PlanInput.read(input, actor, chain)) {
      case Rejected<Command>(var errors) -> PlanAnswers.refuse(page, errors, frame);
      case Accepted<Command>(var command) ->
          PlanAnswers.of(planning.plan(command), page, "workshops.notice.planned", frame);
    };
  }

  private static ChainId chain(Input input) {
    return input.orReject(input.id("chain", ChainId::new));
  }
}
