package nl.schakel.attendance.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.query.Roll;
import nl.schakel.attendance.query.Roll.Entry;
import nl.schakel.attendance.usecase.CloseList;
import nl.schakel.attendance.usecase.CloseList.Correcting;
import nl.schakel.attendance.usecase.CloseList.Outcome;
import nl.schakel.attendance.usecase.ReadAttendance;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.NotFoundException;
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

/** Correcting a closed list, with a reason. */
@Controller
@RequestMapping("/sessions/{id}/attendance/corrections/{enrolment}")
@Requires(Permission.RECORD_ATTENDANCE)
class CorrectionController {

  private final ReadAttendance reading;
  private final CloseList closing;

  CorrectionController(ReadAttendance reading, CloseList closing) {
    this.reading = reading;
    this.closing = closing;
  }

  @GetMapping
  View askToCorrect(@PathVariable UUID id, @PathVariable UUID enrolment, Actor actor, Frame frame) {
    Roll roll = reading.roll(actor, new SessionId(id));
    return frame.show(CorrectionPage.of(roll, entry(roll, enrolment)));
  }

  @PostMapping
  View correct(
      @PathVariable UUID id, @PathVariable UUID enrolment, Input input, Actor actor, Frame frame) {
    Roll roll = reading.roll(actor, new SessionId(id));
    Entry entry = entry(roll, enrolment);
    var said = ObservationInput.read(input);
    var reason = input.required("reason", text -> PlainText.line(text, Correction.LONGEST_REASON));
    return switch (input.outcome(() -> correcting(actor, roll, entry, said.get(), reason.get()))) {
      case Rejected<Correcting>(var errors) ->
          frame.refuse(
              CorrectionPage.of(roll, entry)
                  .with(new FormView(CorrectionPage.TEXTS, input.typed(), errors)));
      case Accepted<Correcting>(Correcting command) ->
          frame.seeOther(
              AttendanceWords.list(roll.session().id()), notice(closing.correct(command)));
    };
  }

  private static Correcting correcting(
      Actor actor, Roll roll, Entry entry, Observation said, String reason) {
    return new Correcting(
        actor,
        roll.session().id(),
        Map.of(entry.participant().enrolment(), said),
        reason,
        Optional.empty());
  }

  private static Entry entry(Roll roll, UUID enrolment) {
    return roll.entries().stream()
        .filter(entry -> entry.participant().enrolment().equals(new EnrolmentId(enrolment)))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("enrolment"));
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Corrected _ -> "attendance.notice.corrected";
      case Outcome.StillOpen _ -> "attendance.notice.stillOpen";
      case Outcome.NotOnTheList _ -> "attendance.notice.notOnTheList";
    };
  }
}
