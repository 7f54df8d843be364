package nl.schakel.attendance.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.model.Substitution;
import nl.schakel.attendance.usecase.AssignLeaders;
import nl.schakel.attendance.usecase.AssignLeaders.Command;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.PlainText;
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

/** Who stands in for a leader at one session. */
@Controller
@RequestMapping("/planning/editions/{id}/attendance/substitutes")
@Requires(Permission.MANAGE_ENROLMENTS)
class SubstitutesController {

  private final LeadersShowing showing;
  private final AssignLeaders leading;

  SubstitutesController(LeadersShowing showing, AssignLeaders leading) {
    this.showing = showing;
    this.leading = leading;
  }

  @PostMapping
  View substitute(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var session = input.id("session", SessionId::new);
    var absent = input.id("absent", PersonId::new);
    var instead = input.id("substitute", PersonId::new);
    var reason = input.required("reason", t -> PlainText.line(t, Substitution.LONGEST_REASON));
    if (absent
        .ifRight()
        .filter(who -> instead.ifRight().filter(who::equals).isPresent())
        .isPresent()) {
      input.refuse("substitute", "SAME_PERSON");
    }
    EditionId edition = new EditionId(id);
    return switch (input.outcome(
        () -> new Command(actor, session.get(), absent.get(), instead.get(), reason.get()))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(
              showing
                  .page(actor, edition)
                  .withSubstitute(new FormView(LeadersPage.SUBSTITUTE, input.typed(), errors)));
      case Accepted<Command>(Command command) ->
          LeadersController.done(edition, leading.substitute(command), frame);
    };
  }

  @PostMapping("/{session}/{absent}/return")
  View comeBack(
      @PathVariable UUID id,
      @PathVariable UUID session,
      @PathVariable UUID absent,
      Actor actor,
      Frame frame) {
    return LeadersController.done(
        new EditionId(id),
        leading.comeBack(actor, new SessionId(session), new PersonId(absent)),
        frame);
  }
}
