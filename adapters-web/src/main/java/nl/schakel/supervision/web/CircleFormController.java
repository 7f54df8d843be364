package nl.schakel.supervision.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.People;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle.Plan;
import nl.schakel.supervision.query.CircleBook.Sheet;
import nl.schakel.supervision.usecase.KeepCircle;
import nl.schakel.supervision.usecase.KeepCircle.Outcome;
import nl.schakel.supervision.usecase.KeepCircle.Terms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Makes and changes circles. */
@Controller
@Requires(Permission.PLAN_PROGRAMMES)
class CircleFormController {

  private static final String PATH = CirclesController.PATH;

  private final OwnCircles own;
  private final ProgrammeCards programmes;
  private final People people;
  private final KeepCircle keeping;

  CircleFormController(
      OwnCircles own, ProgrammeCards programmes, People people, KeepCircle keeping) {
    this.own = own;
    this.programmes = programmes;
    this.people = people;
    this.keeping = keeping;
  }

  @GetMapping(PATH + "/new")
  View fresh(Actor actor, Frame frame) {
    return frame.show(making(actor));
  }

  @PostMapping(PATH)
  View make(Input input, Actor actor, Frame frame) {
    var programme = input.id("programme", ProgrammeId::new);
    var terms = new CircleForm(input, frame.language()).terms();
    return switch (input.outcome(() -> keeping.make(actor, programme.get(), terms.get()))) {
      case Rejected<Outcome>(var errors) -> frame.refuse(typed(making(actor), input, errors));
      case Accepted<Outcome>(var outcome) ->
          answer(outcome, making(actor), "supervision.notice.made", input, frame);
    };
  }

  @GetMapping(PATH + "/{id}/plan")
  View plan(@PathVariable UUID id, Actor actor, Frame frame) {
    Sheet circle = own.kept(actor, id);
    return circle.isGoing() ? frame.show(changing(circle)) : OwnCircles.ended(circle, frame);
  }

  @PostMapping(PATH + "/{id}/plan")
  View revise(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Sheet circle = own.kept(actor, id);
    if (!circle.isGoing()) {
      return OwnCircles.ended(circle, frame);
    }
    CircleFormPage page = changing(circle);
    var seen = input.seenVersion();
    var terms = new CircleForm(input, frame.language()).terms();
    return switch (input.outcome(terms)) {
      case Rejected<Terms>(var errors) -> frame.refuse(typed(page, input, errors));
      case Accepted<Terms>(var wanted) -> {
        try {
          Outcome outcome = keeping.revise(actor, circle.details().id(), wanted, seen.ifRight());
          yield answer(outcome, page, "supervision.notice.revised", input, frame);
        } catch (StaleChangeException _) {
          Plan now = own.kept(actor, id).details().plan();
          FormView typed = typed(page, input, List.of()).form();
          yield frame.refuse(page.with(typed.outdated("name", now.fingerprint().value())));
        }
      }
    };
  }

  @PostMapping(PATH + "/{id}/end")
  View end(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Outcome outcome = keeping.end(actor, new CircleId(id));
    return answer(outcome, changing(own.kept(actor, id)), "supervision.notice.ended", input, frame);
  }

  private static View answer(
      Outcome outcome, CircleFormPage page, String done, Input input, Frame frame) {
    return switch (outcome) {
      case Outcome.Done(var circle) -> frame.seeOther(PATH + "/" + circle.value(), done);
      case Outcome.BelowMembers _ ->
          frame.refuse(typed(page, input, List.of(FieldError.of("/largest", "BELOW_MEMBERS"))));
      case Outcome.StillMeets _ -> frame.seeOther(page.back(), "supervision.notice.stillMeets");
      case Outcome.NotNow _ -> frame.seeOther(page.back(), "supervision.notice.notNow");
    };
  }

  private CircleFormPage making(Actor actor) {
    return new CircleFormPage(
        CircleFormPage.fresh(),
        programmes.peerSupervisionOf(actor.organisationsFor(Permission.PLAN_PROGRAMMES)),
        PATH,
        PATH);
  }

  private CircleFormPage changing(Sheet circle) {
    UUID id = circle.details().id().value();
    Plan plan = circle.details().plan();
    FormView form = CircleFormPage.of(plan, plan.facilitator().flatMap(people::find));
    return new CircleFormPage(form, List.of(), PATH + "/" + id + "/plan", PATH + "/" + id);
  }

  private static CircleFormPage typed(CircleFormPage page, Input input, List<FieldError> errors) {
    return page.with(new FormView(CircleFormPage.TEXTS, input.typed(), errors));
  }
}
