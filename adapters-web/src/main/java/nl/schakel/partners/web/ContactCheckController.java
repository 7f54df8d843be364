package nl.schakel.partners.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.DirectoryNotices;
import nl.schakel.partners.DirectoryNotices.ContactCard;
import nl.schakel.partners.usecase.CheckContacts;
import nl.schakel.partners.usecase.CheckContacts.Outcome;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/**
 * Where somebody behind a mailbox says, without an account, whether it is still right. Following
 * the link only shows, because mail scanners follow links too.
 */
@Controller
@RequestMapping("/contact-check/{token}")
@Requires(Permission.ANYONE)
class ContactCheckController {

  private static final String TEXTS = "partners.check";

  private final LinkTokens links;
  private final DirectoryNotices directory;
  private final CheckContacts checks;

  ContactCheckController(LinkTokens links, DirectoryNotices directory, CheckContacts checks) {
    this.links = links;
    this.directory = directory;
    this.checks = checks;
  }

  @GetMapping
  View ask(@PathVariable String token, Frame frame) {
    return card(token)
        .map(card -> frame.show(page(token, card, FormView.empty(TEXTS), frame)))
        .orElseGet(() -> over(frame));
  }

  @PostMapping("/confirmation")
  View confirm(@PathVariable String token, Frame frame) {
    return answer(checks.confirm(token), true, frame);
  }

  @PostMapping("/complaint")
  View deny(@PathVariable String token, Input input, Frame frame) {
    Optional<ContactCard> card = card(token);
    var what =
        input.required("what", typed -> PlainText.lines(typed, CheckContacts.LONGEST_COMPLAINT));
    return switch (input.outcome(what)) {
      case Rejected<String>(var errors) ->
          card.map(
                  there ->
                      frame.refuse(
                          page(token, there, new FormView(TEXTS, input.typed(), errors), frame)))
              .orElseGet(() -> over(frame));
      case Accepted<String>(String said) -> answer(checks.deny(token, said), false, frame);
    };
  }

  private static View answer(Outcome outcome, boolean right, Frame frame) {
    return switch (outcome) {
      case Outcome.Noted _ -> frame.show(new ContactCheckedPage(right));
      case Outcome.Over _ -> over(frame);
    };
  }

  private static View over(Frame frame) {
    return frame.show(new ContactCheckOverPage(), HttpStatus.GONE);
  }

  private Optional<ContactCard> card(String token) {
    return links
        .resolve(Purpose.CONTACT_CHECK, token)
        .flatMap(point -> directory.contactPoint(new ContactPointId(point)));
  }

  private static ContactCheckPage page(String token, ContactCard card, FormView form, Frame frame) {
    return new ContactCheckPage(
        form,
        "/contact-check/" + token,
        card.name().in(frame.language()),
        card.function().in(frame.language()),
        List.copyOf(card.ways()));
  }
}
