package nl.schakel.workshops.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.usecase.HoldWorkshop;
import nl.schakel.workshops.usecase.HoldWorkshop.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** One workshop, from its plan to its end. */
@Controller
@RequestMapping(WorkshopsController.PATH + "/{id}")
@Requires(Permission.KEEP_CHAINS)
class WorkshopController {

  private static final int LONGEST_FINDINGS = 2_000;

  private final HoldWorkshop holding;
  private final OneWorkshop showing;

  WorkshopController(HoldWorkshop holding, OneWorkshop showing) {
    this.holding = holding;
    this.showing = showing;
  }

  @GetMapping
  View show(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(showing.page(actor, new WorkshopId(id), frame));
  }

  @PostMapping("/opening")
  View open(@PathVariable UUID id, Actor actor, Frame frame) {
    return moved(id, holding.open(actor, new WorkshopId(id)), "workshops.notice.opened", frame);
  }

  @PostMapping("/second-vote")
  View voteAgain(@PathVariable UUID id, Actor actor, Frame frame) {
    return moved(id, holding.voteAgain(actor, new WorkshopId(id)), "workshops.notice.again", frame);
  }

  @PostMapping("/cancellation")
  View cancel(@PathVariable UUID id, Actor actor, Frame frame) {
    return moved(
        id, holding.cancel(actor, new WorkshopId(id)), "workshops.notice.cancelled", frame);
  }

  @PostMapping("/conclusion")
  View conclude(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    WorkshopPage page = showing.page(actor, new WorkshopId(id), frame);
    var findings = input.required("findings", typed -> PlainText.lines(typed, LONGEST_FINDINGS));
    return switch (input.outcome(findings)) {
      case Rejected<String>(var errors) ->
          frame.refuse(page.refusing(form(input, errors), Optional.empty()));
      case Accepted<String>(var text) ->
          switch (holding.conclude(actor, new WorkshopId(id), text)) {
            case Outcome.TellsOfSomebody(var told, var found) ->
                frame.refuse(
                    page.refusing(
                        form(input, List.of(FieldError.of("/findings", "TELLS_OF_SOMEBODY"))),
                        Optional.of(MarkedText.of(told, found))));
            case Outcome outcome -> moved(id, outcome, "workshops.notice.concluded", frame);
          };
    };
  }

  private static FormView form(Input input, List<FieldError> errors) {
    return new FormView(WorkshopPage.TEXTS, input.typed(), errors);
  }

  private static View moved(UUID id, Outcome outcome, String notice, Frame frame) {
    String address = WorkshopsController.PATH + "/" + id;
    return switch (outcome) {
      case Outcome.Done _ -> frame.seeOther(address, notice);
      case Outcome.NotNow _, Outcome.TellsOfSomebody _ ->
          frame.seeOther(address, "workshops.notice.notNow");
    };
  }
}
