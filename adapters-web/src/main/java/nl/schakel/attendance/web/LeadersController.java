package nl.schakel.attendance.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.usecase.AssignLeaders;
import nl.schakel.attendance.usecase.AssignLeaders.Outcome;
import nl.schakel.learning.EditionId;
import nl.schakel.people.PersonId;
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

/** Who leads an edition, for its coordinators, with the lists of its sessions. */
@Controller
@RequestMapping("/planning/editions/{id}/attendance")
@Requires(Permission.MANAGE_ENROLMENTS)
class LeadersController {

  private final LeadersShowing showing;
  private final AssignLeaders leading;

  LeadersController(LeadersShowing showing, AssignLeaders leading) {
    this.showing = showing;
    this.leading = leading;
  }

  @GetMapping
  View show(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(showing.page(actor, new EditionId(id)));
  }

  @PostMapping("/leaders")
  View assign(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    var trainer = input.id("trainer", PersonId::new);
    return switch (input.outcome(trainer)) {
      case Rejected<PersonId>(var errors) ->
          frame.refuse(
              showing
                  .page(actor, edition)
                  .withLeader(new FormView(LeadersPage.LEADER, input.typed(), errors)));
      case Accepted<PersonId>(PersonId person) ->
          done(edition, leading.assign(actor, edition, person), frame);
    };
  }

  @PostMapping("/leaders/{person}/release")
  View release(@PathVariable UUID id, @PathVariable UUID person, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    return done(edition, leading.release(actor, edition, new PersonId(person)), frame);
  }

  static View done(EditionId edition, Outcome outcome, Frame frame) {
    return frame.seeOther(
        LeadersPage.address(edition),
        switch (outcome) {
          case Outcome.Done _ -> "attendance.notice.leaders";
          case Outcome.NotATrainer _ -> "attendance.notice.notATrainer";
          case Outcome.RightMissing _ -> "attendance.notice.rightMissing";
          case Outcome.NothingToReplace _ -> "attendance.notice.nothingToReplace";
        });
  }
}
