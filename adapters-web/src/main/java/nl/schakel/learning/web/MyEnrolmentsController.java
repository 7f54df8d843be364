package nl.schakel.learning.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.web.OwnEnrolments.Owner;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own enrolments, with an account. */
@Controller
@Requires(Permission.SIGNED_IN)
class MyEnrolmentsController {

  private static final String BASE = "/my/enrolments";

  private final OwnEnrolments own;

  MyEnrolmentsController(OwnEnrolments own) {
    this.own = own;
  }

  @GetMapping(BASE)
  View list(@RequestParam(defaultValue = "1") int page, Actor actor, Frame frame) {
    return own.list(owner(actor), page, frame);
  }

  @GetMapping(BASE + "/{id}/cancellation")
  View askToCancel(@PathVariable UUID id, Actor actor, Frame frame) {
    return own.askToCancel(owner(actor), new EnrolmentId(id), frame);
  }

  @PostMapping(BASE + "/{id}/cancellation")
  View cancel(@PathVariable UUID id, Actor actor, Frame frame) {
    return own.cancel(owner(actor), new EnrolmentId(id), frame);
  }

  @PostMapping(BASE + "/{id}/acceptance")
  View accept(@PathVariable UUID id, Actor actor, Frame frame) {
    return own.accept(owner(actor), new EnrolmentId(id), frame);
  }

  @GetMapping("/join/{session}")
  View join(@PathVariable UUID session, Actor actor, Frame frame) {
    return own.join(owner(actor), new SessionId(session), frame);
  }

  private static Owner owner(Actor actor) {
    return new Owner(actor.person(), Optional.of(actor), BASE);
  }
}
