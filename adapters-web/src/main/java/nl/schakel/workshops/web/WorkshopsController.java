package nl.schakel.workshops.web;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainId;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.workshops.usecase.PlanWorkshop;
import nl.schakel.workshops.usecase.PlanWorkshop.Command;
import nl.schakel.workshops.usecase.PlanWorkshop.Outcome;
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
    PlanPage page = showing.form(actor, chain, FormView.empty(PlanPage.TEXTS), frame);
    return switch (PlanInput.read(input, actor, chain)) {
      case Rejected<Command>(var errors) -> frame.refuse(page.with(form(input, errors)));
      case Accepted<Command>(var command) -> planned(planning.plan(command), page, input, frame);
    };
  }

  private static View planned(Outcome outcome, PlanPage page, Input input, Frame frame) {
    return switch (outcome) {
      case Outcome.Done(var id) ->
          frame.seeOther(PATH + "/" + id.value(), "workshops.notice.planned");
      case Outcome.TellsOfSomebody(var text, var findings) ->
          frame.refuse(
              page.with(form(input, List.of(FieldError.of("/vignettes", "TELLS_OF_SOMEBODY"))))
                  .marking(MarkedText.of(text, findings)));
      case Outcome.NotInTheChain _, Outcome.NotNow _ ->
          frame.refuse(
              page.with(form(input, List.of(FieldError.of("/vignettes", "NOT_IN_CHAIN")))));
    };
  }

  private static ChainId chain(Input input) {
    return input.orReject(input.id("chain", ChainId::new));
  }

  private static FormView form(Input input, List<FieldError> errors) {
    return new FormView(PlanPage.TEXTS, input.typed(), errors);
  }
}
