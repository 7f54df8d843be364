package nl.schakel.learning.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.query.EditionRoster.Line;
import nl.schakel.learning.usecase.CancelEnrolment;
import nl.schakel.learning.usecase.RunEdition;
import nl.schakel.learning.web.RosterActionPage.Act;
import nl.schakel.shared.PlainText;
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

/** What a coordinator does for one person in the list. */
@Controller
@RequestMapping("/planning/editions/{id}/enrolments/{enrolment}")
@Requires(Permission.MANAGE_ENROLMENTS)
class RosterActionController {

  private static final int LONGEST_REASON = 500;

  private final OwnPlans own;
  private final CancelEnrolment cancelling;
  private final RunEdition running;

  RosterActionController(OwnPlans own, CancelEnrolment cancelling, RunEdition running) {
    this.own = own;
    this.cancelling = cancelling;
    this.running = running;
  }

  @GetMapping("/cancellation")
  View askToCancel(@PathVariable UUID id, @PathVariable UUID enrolment, Actor actor, Frame frame) {
    return frame.show(page(Act.CANCEL, id, enrolment, actor));
  }

  @PostMapping("/cancellation")
  View cancel(@PathVariable UUID id, @PathVariable UUID enrolment, Actor actor, Frame frame) {
    RosterActionPage page = page(Act.CANCEL, id, enrolment, actor);
    var command =
        new CancelEnrolment.Command(page.line().id(), new CancelEnrolment.By.Coordinator(actor));
    String told =
        switch (cancelling.cancel(command)) {
          case CancelEnrolment.Outcome.Cancelled _ -> "cancelled";
          case CancelEnrolment.Outcome.AlreadyOver _ -> "alreadyOver";
          case CancelEnrolment.Outcome.TooLate _ -> "tooLate";
        };
    return frame.seeOther(page.list(), "planning.notice.roster." + told);
  }

  @GetMapping("/admission")
  View askToLetPass(@PathVariable UUID id, @PathVariable UUID enrolment, Actor actor, Frame frame) {
    return frame.show(page(Act.LET_PASS, id, enrolment, actor));
  }

  @PostMapping("/admission")
  View letPass(
      @PathVariable UUID id, @PathVariable UUID enrolment, Input input, Actor actor, Frame frame) {
    RosterActionPage page = page(Act.LET_PASS, id, enrolment, actor);
    var reason = input.required("reason", text -> PlainText.lines(text, LONGEST_REASON));
    return switch (input.outcome(reason)) {
      case Rejected<String>(var errors) ->
          frame.refuse(
              new RosterActionPage(
                  new FormView(RosterActionPage.TEXTS, input.typed(), errors),
                  page.act(),
                  page.heading(),
                  page.line()));
      case Accepted<String>(String why) ->
          frame.seeOther(page.list(), "planning.notice.roster." + letPass(actor, page.line(), why));
    };
  }

  private String letPass(Actor actor, Line line, String why) {
    return running.admitOutOfTurn(actor, line.id(), why) instanceof RunEdition.Outcome.Done
        ? "letPass"
        : "notWaiting";
  }

  private RosterActionPage page(Act act, UUID edition, UUID enrolment, Actor actor) {
    EditionId id = new EditionId(edition);
    return new RosterActionPage(
        FormView.empty(RosterActionPage.TEXTS),
        act,
        own.roster(actor, id),
        own.enrolment(actor, id, new EnrolmentId(enrolment)));
  }
}
