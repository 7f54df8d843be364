package nl.schakel.learning.web;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.Seats;
import nl.schakel.learning.usecase.RunEdition;
import nl.schakel.learning.usecase.RunEdition.Outcome;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What planners see of one edition and decide about it. */
@Controller
@RequestMapping("/planning/editions/{id}")
@Requires(Permission.PLAN_PROGRAMMES)
class EditionController {

  private final OwnPlans own;
  private final RunEdition running;

  EditionController(OwnPlans own, RunEdition running) {
    this.own = own;
    this.running = running;
  }

  @GetMapping
  View overview(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(page(id, actor));
  }

  @PostMapping("/publication")
  View publish(@PathVariable UUID id, Actor actor, Frame frame) {
    return done("published", id, actor, frame, running::publish);
  }

  @PostMapping("/confirmation")
  View confirm(@PathVariable UUID id, Actor actor, Frame frame) {
    return done("confirmed", id, actor, frame, running::confirm);
  }

  @GetMapping("/cancellation")
  View askToCancel(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(new CancelEditionPage(page(id, actor)));
  }

  @PostMapping("/cancellation")
  View cancel(@PathVariable UUID id, Actor actor, Frame frame) {
    return done("cancelled", id, actor, frame, running::cancel);
  }

  @PostMapping("/capacity")
  View changeCapacity(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    EditionOverviewPage page = page(id, actor);
    FormView form = new FormView(EditionOverviewPage.CAPACITY, input.typed(), List.of());
    var capacity = input.required("capacity", As.integer(1, Seats.MAXIMUM));
    capacity
        .ifRight()
        .filter(wanted -> wanted < page.sheet().seats().taken())
        .ifPresent(_ -> input.refuse("capacity", "BELOW_HELD"));
    return switch (input.outcome(capacity)) {
      case Rejected<Integer>(var errors) ->
          frame.refuse(page.withCapacity(form.withErrors(errors)));
      case Accepted<Integer>(Integer wanted) ->
          done("capacity", id, actor, frame, (a, e) -> running.changeCapacity(a, e, wanted));
    };
  }

  private View done(
      String what, UUID id, Actor actor, Frame frame, BiFunction<Actor, EditionId, Outcome> act) {
    EditionId edition = own.edition(actor, new EditionId(id)).plan().id();
    String notice =
        switch (act.apply(actor, edition)) {
          case Outcome.Done _ -> what;
          case Outcome.BelowHeld _ -> "belowHeld";
          case Outcome.InThePast _ -> "inThePast";
          case Outcome.ProgrammeNotPublished _ -> "programmeNotPublished";
          case Outcome.NotNow _ -> "notNow";
        };
    return frame.seeOther(
        EditionOverviewPage.address(edition), "planning.notice.edition." + notice);
  }

  private EditionOverviewPage page(UUID id, Actor actor) {
    return EditionOverviewPage.of(own.edition(actor, new EditionId(id)));
  }
}
