package nl.schakel.groups.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.usecase.PlanMeeting;
import nl.schakel.groups.usecase.PlanMeeting.Outcome;
import nl.schakel.shared.StaleChangeException;
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

/** Plans, moves and removes the meetings of a group. */
@Controller
@RequestMapping(GroupsController.PATH + "/{id}/meetings")
@Requires(Permission.KEEP_GROUPS)
class MeetingController {

  private final MeetingShowing showing;
  private final PlanMeeting planning;
  private final MeetingAnswers answers;

  MeetingController(MeetingShowing showing, PlanMeeting planning, MeetingAnswers answers) {
    this.showing = showing;
    this.planning = planning;
    this.answers = answers;
  }

  @GetMapping("/new")
  View fresh(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(showing.fresh(actor, id, frame));
  }

  @PostMapping
  View add(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    MeetingPage page = showing.fresh(actor, id, frame);
    return switch (input.outcome(AppointmentInput.read(input))) {
      case Rejected<Appointment>(var errors) ->
          frame.refuse(page.with(page.typed(input, errors), List.of()));
      case Accepted<Appointment>(var wanted) ->
          answers.of(planning.add(actor, new ParentGroupId(id), wanted), page, input, actor, frame);
    };
  }

  @GetMapping("/{meeting}")
  View show(@PathVariable UUID id, @PathVariable UUID meeting, Actor actor, Frame frame) {
    return frame.show(showing.page(actor, id, meeting, frame));
  }

  @PostMapping("/{meeting}")
  View move(
      @PathVariable UUID id, @PathVariable UUID meeting, Input input, Actor actor, Frame frame) {
    MeetingPage page = showing.page(actor, id, meeting, frame);
    var seen = input.seenVersion();
    return switch (input.outcome(AppointmentInput.read(input))) {
      case Rejected<Appointment>(var errors) ->
          frame.refuse(page.with(page.typed(input, errors), List.of()));
      case Accepted<Appointment>(var wanted) -> {
        try {
          yield answers.of(
              planning.move(
                  actor, new ParentGroupId(id), new MeetingId(meeting), wanted, seen.ifRight()),
              page,
              input,
              actor,
              frame);
        } catch (StaleChangeException _) {
          long now = showing.version(actor, id, meeting);
          FormView typed = page.typed(input, List.of()).outdated("starts", now);
          yield frame.refuse(page.with(typed, List.of()));
        }
      }
    };
  }

  @PostMapping("/{meeting}/removal")
  View remove(@PathVariable UUID id, @PathVariable UUID meeting, Actor actor, Frame frame) {
    Outcome outcome = planning.remove(actor, new ParentGroupId(id), new MeetingId(meeting));
    return frame.seeOther(
        GroupsController.PATH + "/" + id,
        outcome instanceof Outcome.Done
            ? "groups.notice.meeting.removed"
            : "groups.notice.meeting.begun");
  }
}
