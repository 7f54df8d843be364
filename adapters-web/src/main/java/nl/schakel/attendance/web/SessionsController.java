package nl.schakel.attendance.web;

import java.time.Clock;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.usecase.ReadAttendance;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where trainers begin: what they lead today, what is coming, and which lists wait. */
@Controller
@Requires(Permission.RECORD_ATTENDANCE)
class SessionsController {

  static final String PATH = "/my/sessions";

  private final ReadAttendance reading;
  private final Clock clock;

  SessionsController(ReadAttendance reading, Clock clock) {
    this.reading = reading;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View today(Actor actor, Frame frame) {
    return frame.show(SessionsPage.of(reading.gaps(actor), reading.agenda(actor), clock.instant()));
  }
}
