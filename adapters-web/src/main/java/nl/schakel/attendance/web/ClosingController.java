package nl.schakel.attendance.web;

import java.time.Clock;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.query.Roll;
import nl.schakel.attendance.usecase.CloseList;
import nl.schakel.attendance.usecase.CloseList.Closing;
import nl.schakel.attendance.usecase.CloseList.Rest;
import nl.schakel.attendance.usecase.ReadAttendance;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.web.As;
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

/** Closing the list of a session. */
@Controller
@RequestMapping("/sessions/{id}/attendance")
@Requires(Permission.RECORD_ATTENDANCE)
class ClosingController {

  private final ReadAttendance reading;
  private final CloseList closing;
  private final Clock clock;

  ClosingController(ReadAttendance reading, CloseList closing, Clock clock) {
    this.reading = reading;
    this.closing = closing;
    this.clock = clock;
  }

  @GetMapping("/closing")
  View askToClose(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(ClosingPage.of(roll(actor, id), clock.instant()));
  }

  @PostMapping("/closing")
  View close(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var rest = input.required("rest", As.oneOf(Rest.class));
    return switch (input.outcome(rest)) {
      case Rejected<Rest>(var errors) ->
          frame.refuse(
              ClosingPage.of(roll(actor, id), clock.instant()).refused(input.typed(), errors));
      case Accepted<Rest>(Rest chosen) -> {
        Closing outcome = closing.close(actor, new SessionId(id), chosen);
        yield frame.seeOther(AttendanceWords.list(new SessionId(id)), notice(outcome));
      }
    };
  }

  private Roll roll(Actor actor, UUID id) {
    return reading.roll(actor, new SessionId(id));
  }

  private static String notice(Closing outcome) {
    return switch (outcome) {
      case Closing.Closed(int missing) ->
          missing == 0 ? "attendance.notice.closed" : "attendance.notice.closedWithGaps";
      case Closing.AlreadyClosed _ -> "attendance.notice.listClosed";
      case Closing.TooEarly _ -> "attendance.notice.tooEarly";
    };
  }
}
