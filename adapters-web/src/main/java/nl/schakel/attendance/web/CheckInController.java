package nl.schakel.attendance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.usecase.CheckIn;
import nl.schakel.attendance.usecase.CheckIn.Scan;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * Where a phone comes that scanned the wall: it learns that it was in time, and says who holds it.
 */
@Controller
class CheckInController {

  static final String PATH = "/check-in";
  private static final String LIMIT = "check-in";

  private final CheckIn checkIn;
  private final CheckingIn desk;

  CheckInController(CheckIn checkIn, CheckingIn desk) {
    this.checkIn = checkIn;
    this.desk = desk;
  }

  @GetMapping(PATH + "/{session}/{code}")
  @Requires(Permission.ANYONE)
  @Limited(LIMIT)
  View scan(
      @PathVariable UUID session,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Frame frame) {
    SessionId id = new SessionId(session);
    return switch (checkIn.scan(id, code)) {
      case Scan.InTime(String pass) -> {
        new CheckInPass(id, pass).keep(request, response);
        yield frame.seeOther(PATH);
      }
      case Scan.NotAccepted(var reason) ->
          frame.show(CheckInPage.refused(reason), HttpStatus.CONFLICT);
    };
  }

  @GetMapping(PATH)
  @Requires(Permission.ANYONE)
  View who(Caller caller, HttpServletRequest request, Frame frame) {
    return frame.show(desk.page(caller, CheckInPass.in(request)));
  }

  @PostMapping(PATH)
  @Requires(Permission.SIGNED_IN)
  @Limited(LIMIT)
  View checkIn(Actor actor, HttpServletRequest request, HttpServletResponse response, Frame frame) {
    return desk.checkIn(
        actor.person(), Optional.of(actor.account().value()), request, response, frame);
  }
}
