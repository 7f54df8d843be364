package nl.schakel.chains.web;

import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.query.ChainDesk;
import nl.schakel.chains.query.ChainDesk.PlaceLine;
import nl.schakel.chains.usecase.AnswerForChain;
import nl.schakel.chains.usecase.AnswerForChain.Answerer;
import nl.schakel.chains.usecase.AnswerForChain.Command;
import nl.schakel.chains.usecase.AnswerForChain.Outcome;
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
 * Where a partner answers without an account. Following the link only shows, because mail scanners
 * follow links too.
 */
@Controller
@RequestMapping("/chain-place/{token}")
@Requires(Permission.ANYONE)
class PlaceLinkController {

  private final LinkTokens links;
  private final ChainDesk desk;
  private final PlaceShowing showing;
  private final AnswerForChain answering;

  PlaceLinkController(
      LinkTokens links, ChainDesk desk, PlaceShowing showing, AnswerForChain answering) {
    this.links = links;
    this.desk = desk;
    this.showing = showing;
    this.answering = answering;
  }

  @GetMapping
  View ask(@PathVariable String token, Frame frame) {
    return line(token)
        .map(line -> frame.show(page(token, line, Written.nothing(PlaceShowing.TEXTS), frame)))
        .orElseGet(() -> over(frame));
  }

  @PostMapping("/acceptance")
  View accept(@PathVariable String token, Frame frame) {
    return line(token)
        .map(line -> seeOther(token, answer(line, Optional.empty()), frame))
        .orElseGet(() -> over(frame));
  }

  @PostMapping("/decline")
  View decline(@PathVariable String token, Input input, Frame frame) {
    Optional<PlaceLine> line = line(token);
    if (line.isEmpty()) {
      return over(frame);
    }
    return switch (input.outcome(PlaceShowing.reason(input))) {
      case Rejected<String>(var errors) ->
          refuse(token, line.get(), Written.refused(PlaceShowing.TEXTS, input, errors), frame);
      case Accepted<String>(String reason) ->
          switch (answer(line.get(), Optional.of(reason))) {
            case Outcome.TellsOfSomebody(var findings) ->
                refuse(
                    token,
                    line.get(),
                    Written.telling(PlaceShowing.TEXTS, input, "reason", reason, findings),
                    frame);
            case Outcome outcome -> seeOther(token, outcome, frame);
          };
    };
  }

  private Outcome answer(PlaceLine line, Optional<String> reason) {
    Place.Id request = line.place().request().id();
    return answering.answer(new Command(new Answerer.ByLink(), request, reason));
  }

  private static View seeOther(String token, Outcome outcome, Frame frame) {
    return frame.seeOther(address(token), PlaceShowing.notice(outcome));
  }

  private View refuse(String token, PlaceLine line, Written written, Frame frame) {
    return frame.refuse(page(token, line, written, frame));
  }

  private static View over(Frame frame) {
    return frame.show(new PlaceOverPage(), HttpStatus.GONE);
  }

  private static String address(String token) {
    return "/chain-place/" + token;
  }

  private Optional<PlaceLine> line(String token) {
    return links
        .resolve(Purpose.CHAIN_PLACE, token)
        .flatMap(id -> desk.place(new Place.Id(id)))
        .filter(showing::asksByLink);
  }

  private PlacePage page(String token, PlaceLine line, Written written, Frame frame) {
    return showing.page(line, address(token), written, frame);
  }
}
