package nl.schakel.learning.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.usecase.ConfirmAddress;
import nl.schakel.learning.usecase.ConfirmAddress.Outcome.Confirmed;
import nl.schakel.learning.usecase.ConfirmAddress.Outcome.NothingToConfirm;
import nl.schakel.learning.web.OwnEnrolments.Owner;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * One's own enrolments by the personal link in a mail, without an account. Following the link only
 * shows: mail scanners follow links too, so everything that acts is a button.
 */
@Controller
@Requires(Permission.ANYONE)
class PersonalLinkController {

  private static final String BASE = "/my/link/{token}";

  private final LinkTokens links;
  private final OwnEnrolments own;
  private final ConfirmAddress address;

  PersonalLinkController(LinkTokens links, OwnEnrolments own, ConfirmAddress address) {
    this.links = links;
    this.own = own;
    this.address = address;
  }

  @GetMapping(BASE)
  View list(@PathVariable String token, @RequestParam(defaultValue = "1") int page, Frame frame) {
    return own.list(owner(token), page, frame);
  }

  @PostMapping(BASE + "/confirmation")
  View confirm(@PathVariable String token, Frame frame) {
    Owner owner = owner(token);
    return switch (address.confirm(owner.person())) {
      case Confirmed _ -> frame.seeOther(owner.base(), "enrolment.notice.confirmed");
      case NothingToConfirm() -> frame.seeOther(owner.base(), "enrolment.notice.nothingToConfirm");
    };
  }

  @GetMapping(BASE + "/{id}/cancellation")
  View askToCancel(@PathVariable String token, @PathVariable UUID id, Frame frame) {
    return own.askToCancel(owner(token), new EnrolmentId(id), frame);
  }

  @PostMapping(BASE + "/{id}/cancellation")
  View cancel(@PathVariable String token, @PathVariable UUID id, Frame frame) {
    return own.cancel(owner(token), new EnrolmentId(id), frame);
  }

  @PostMapping(BASE + "/{id}/acceptance")
  View accept(@PathVariable String token, @PathVariable UUID id, Frame frame) {
    return own.accept(owner(token), new EnrolmentId(id), frame);
  }

  @GetMapping(BASE + "/join/{session}")
  View join(@PathVariable String token, @PathVariable UUID session, Frame frame) {
    return own.join(owner(token), new SessionId(session), frame);
  }

  private Owner owner(String token) {
    return links
        .resolve(Purpose.ENROLMENT, token)
        .map(person -> new Owner(new PersonId(person), Optional.empty(), "/my/link/" + token))
        .orElseThrow(() -> new NotFoundException("link"));
  }
}
