package nl.schakel.attendance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.web.MyAttendance.Owner;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** One's own presence by the personal link in a mail, without an account. */
@Controller
@RequestMapping("/my/link/{token}")
@Requires(Permission.ANYONE)
class LinkedAttendanceController {

  private final LinkTokens links;
  private final MyAttendance mine;
  private final CheckingIn desk;

  LinkedAttendanceController(LinkTokens links, MyAttendance mine, CheckingIn desk) {
    this.links = links;
    this.mine = mine;
    this.desk = desk;
  }

  @GetMapping("/{id}/attendance")
  View show(
      @PathVariable String token, @PathVariable UUID id, HttpServletRequest request, Frame frame) {
    return mine.show(owner(token), new EnrolmentId(id), request, frame);
  }

  @PostMapping("/{id}/attendance/{session}/absence")
  View tell(
      @PathVariable String token, @PathVariable UUID id, @PathVariable UUID session, Frame frame) {
    return mine.tell(owner(token), new EnrolmentId(id), new SessionId(session), frame);
  }

  @PostMapping("/{id}/attendance/{session}/return")
  View takeBack(
      @PathVariable String token, @PathVariable UUID id, @PathVariable UUID session, Frame frame) {
    return mine.takeBack(owner(token), new EnrolmentId(id), new SessionId(session), frame);
  }

  @PostMapping("/check-in")
  @Limited("check-in")
  View checkIn(
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Frame frame) {
    return desk.checkIn(owner(token).person(), Optional.empty(), request, response, frame);
  }

  private Owner owner(String token) {
    return links
        .resolve(Purpose.ENROLMENT, token)
        .map(person -> new Owner(new PersonId(person), Optional.empty(), "/my/link/" + token))
        .orElseThrow(() -> new NotFoundException("link"));
  }
}
