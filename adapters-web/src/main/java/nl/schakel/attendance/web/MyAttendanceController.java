package nl.schakel.attendance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.web.MyAttendance.Owner;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** One's own presence, with an account. */
@Controller
@RequestMapping("/my/enrolments/{id}/attendance")
@Requires(Permission.SIGNED_IN)
class MyAttendanceController {

  private final MyAttendance mine;

  MyAttendanceController(MyAttendance mine) {
    this.mine = mine;
  }

  @GetMapping
  View show(@PathVariable UUID id, Actor actor, HttpServletRequest request, Frame frame) {
    return mine.show(owner(actor), new EnrolmentId(id), request, frame);
  }

  @PostMapping("/{session}/absence")
  View tell(@PathVariable UUID id, @PathVariable UUID session, Actor actor, Frame frame) {
    return mine.tell(owner(actor), new EnrolmentId(id), new SessionId(session), frame);
  }

  @PostMapping("/{session}/return")
  View takeBack(@PathVariable UUID id, @PathVariable UUID session, Actor actor, Frame frame) {
    return mine.takeBack(owner(actor), new EnrolmentId(id), new SessionId(session), frame);
  }

  private static Owner owner(Actor actor) {
    return new Owner(actor.person(), Optional.of(actor.account().value()), "/my/enrolments");
  }
}
