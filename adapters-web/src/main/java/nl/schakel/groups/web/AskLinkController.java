package nl.schakel.groups.web;

import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.AskId;
import nl.schakel.groups.query.AskBook;
import nl.schakel.groups.query.AskBook.Request;
import nl.schakel.groups.usecase.AnswerAsk;
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
 * Where somebody answers without an account. Following the link only shows, because mail scanners
 * follow links too.
 */
@Controller
@RequestMapping("/group-ask/{token}")
@Requires(Permission.ANYONE)
class AskLinkController {

  private final LinkTokens links;
  private final AskBook book;
  private final AskShowing showing;
  private final AnswerAsk answering;

  AskLinkController(LinkTokens links, AskBook book, AskShowing showing, AnswerAsk answering) {
    this.links = links;
    this.book = book;
    this.showing = showing;
    this.answering = answering;
  }

  @GetMapping
  View ask(@PathVariable String token, Frame frame) {
    return request(token)
        .map(it -> frame.show(page(token, it, FormView.empty(AskPage.TEXTS), frame)))
        .orElseGet(() -> over(frame));
  }

  @PostMapping("/acceptance")
  View accept(@PathVariable String token, Frame frame) {
    return request(token)
        .map(
            it ->
                frame.seeOther(
                    address(token), AskShowing.notice(answering.accept(Optional.empty(), id(it)))))
        .orElseGet(() -> over(frame));
  }

  @PostMapping("/decline")
  View decline(@PathVariable String token, Input input, Frame frame) {
    Optional<Request> request = request(token);
    if (request.isEmpty()) {
      return over(frame);
    }
    return switch (input.outcome(AskShowing.reason(input))) {
      case Rejected<String>(var errors) ->
          frame.refuse(
              page(
                  token, request.get(), new FormView(AskPage.TEXTS, input.typed(), errors), frame));
      case Accepted<String>(var reason) ->
          frame.seeOther(
              address(token),
              AskShowing.notice(answering.decline(Optional.empty(), id(request.get()), reason)));
    };
  }

  private static AskId id(Request request) {
    return request.asked().question().id();
  }

  private static View over(Frame frame) {
    return frame.show(new AskOverPage(), HttpStatus.GONE);
  }

  private static String address(String token) {
    return "/group-ask/" + token;
  }

  private Optional<Request> request(String token) {
    return links.resolve(Purpose.GROUP_ASK, token).flatMap(id -> book.find(new AskId(id)));
  }

  private AskPage page(String token, Request request, FormView form, Frame frame) {
    return showing.page(request, address(token), address(token) + "/calendar.ics", form, frame);
  }
}
