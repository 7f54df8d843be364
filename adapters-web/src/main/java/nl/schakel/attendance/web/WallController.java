package nl.schakel.attendance.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.query.Roll;
import nl.schakel.attendance.usecase.CheckIn;
import nl.schakel.attendance.usecase.CheckIn.Wall;
import nl.schakel.attendance.usecase.ReadAttendance;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.web.Frame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The code that a trainer shows on the wall. */
@Controller
@Requires(Permission.RECORD_ATTENDANCE)
class WallController {

  private final CheckIn checkIn;
  private final ReadAttendance reading;
  private final String site;

  WallController(
      CheckIn checkIn, ReadAttendance reading, @Value("${schakel.address}") String site) {
    this.checkIn = checkIn;
    this.reading = reading;
    this.site = site;
  }

  @GetMapping("/sessions/{id}/check-in")
  View wall(@PathVariable UUID id, Actor actor, Frame frame) {
    SessionId session = new SessionId(id);
    Roll roll = reading.roll(actor, session);
    Wall wall = checkIn.wall(actor, session);
    return frame.show(WallPage.of(roll, wall, site));
  }
}
