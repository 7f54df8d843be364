package nl.schakel.learning.web;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.query.Planning.EditionSheet;
import nl.schakel.learning.usecase.PlanEdition;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Plans the same edition once more, some time later. */
@Controller
@RequestMapping("/planning/editions/{id}")
@Requires(Permission.PLAN_PROGRAMMES)
class EditionCopyController {

  static final int MOST_DAYS = 1100;

  private final OwnPlans own;
  private final PlanEdition planning;

  EditionCopyController(OwnPlans own, PlanEdition planning) {
    this.own = own;
    this.planning = planning;
  }

  @PostMapping("/copies")
  View copy(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    EditionSheet original = own.edition(actor, new EditionId(id));
    FormView form = new FormView(EditionOverviewPage.COPY, input.typed(), List.of());
    var days = input.required("days", As.integer(0, MOST_DAYS));
    return switch (input.outcome(days)) {
      case Rejected<Integer>(var errors) ->
          frame.refuse(EditionOverviewPage.of(original).withCopy(form.withErrors(errors)));
      case Accepted<Integer>(Integer later) ->
          switch (planning.copy(actor, original.plan().id(), Period.ofDays(later))) {
            case PlanEdition.Outcome.Done(EditionId copy) ->
                frame.seeOther(EditionOverviewPage.address(copy), "planning.notice.edition.copied");
            case PlanEdition.Outcome.BelowHeld _, PlanEdition.Outcome.NotNow _ ->
                frame.refuse(
                    EditionOverviewPage.of(original)
                        .withCopy(form.withErrors(List.of(FieldError.of("/days", "NOT_NOW")))));
          };
    };
  }
}
