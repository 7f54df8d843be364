package nl.schakel.requests.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.usecase.RequestTraining.Contact;
import nl.schakel.requests.web.OwnRequests.Owner;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * One's own request by the link in a mail. Following it only shows, because mail scanners follow
 * links too; whoever presses a button behind it has shown that the address is theirs.
 */
@Controller
@Requires(Permission.ANYONE)
class RequestLinkController {

  static final String BASE = "/my/request-link/{token}";

  private final LinkTokens links;
  private final RequestBook book;
  private final OwnRequests own;
  private final UnfinishedRequests unfinished;
  private final OwnSteps steps;
  private final NamesForm names;

  RequestLinkController(
      LinkTokens links,
      RequestBook book,
      OwnRequests own,
      UnfinishedRequests unfinished,
      OwnSteps steps,
      NamesForm names) {
    this.links = links;
    this.book = book;
    this.own = own;
    this.unfinished = unfinished;
    this.steps = steps;
    this.names = names;
  }

  @GetMapping(BASE)
  View one(@PathVariable String token, Frame frame) {
    return frame.show(own.page(owner(token), frame));
  }

  @PostMapping(BASE + "/confirmation")
  View confirm(@PathVariable String token, Frame frame) {
    return frame.seeOther(acting(token).base(), "requests.notice.confirmed");
  }

  @GetMapping(BASE + "/completion")
  View form(@PathVariable String token, Frame frame) {
    return unfinished.form(owner(token), frame);
  }

  @PostMapping(BASE + "/completion")
  View complete(@PathVariable String token, Input input, Frame frame) {
    return unfinished.complete(acting(token), input, frame);
  }

  @PostMapping(BASE + "/withdrawal")
  View withdraw(@PathVariable String token, Frame frame) {
    return steps.withdraw(acting(token), frame);
  }

  @PostMapping(BASE + "/payment")
  View pay(@PathVariable String token, Frame frame) {
    return steps.pay(acting(token), frame);
  }

  @PostMapping(BASE + "/acceptance")
  View accept(@PathVariable String token, Frame frame) {
    return steps.accept(acting(token), frame);
  }

  @PostMapping(BASE + "/names")
  View name(@PathVariable String token, Input input, Frame frame) {
    return names.name(acting(token), input, frame);
  }

  @PostMapping(BASE + "/names/{enrolment}/removal")
  View takeBack(@PathVariable String token, @PathVariable UUID enrolment, Frame frame) {
    return names.takeBack(acting(token), enrolment, frame);
  }

  private Owner acting(String token) {
    Owner owner = owner(token);
    steps.confirm(owner);
    return owner;
  }

  private Owner owner(String token) {
    return links
        .resolve(Purpose.TRAINING_REQUEST, token)
        .flatMap(id -> book.find(new RequestId(id)))
        .map(Sheet::details)
        .map(
            details ->
                new Owner(
                    new Contact(details.contact(), Optional.empty()),
                    details.id(),
                    BASE.replace("{token}", token),
                    Optional.empty()))
        .orElseThrow(() -> new NotFoundException("link"));
  }
}
