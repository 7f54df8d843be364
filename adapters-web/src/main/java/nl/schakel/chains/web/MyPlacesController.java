package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.query.ChainDesk;
import nl.schakel.chains.query.ChainDesk.PlaceLine;
import nl.schakel.chains.usecase.AnswerForChain;
import nl.schakel.chains.usecase.AnswerForChain.Answerer;
import nl.schakel.chains.usecase.AnswerForChain.Command;
import nl.schakel.chains.usecase.AnswerForChain.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The places in chains for which somebody's organisation is asked. */
@Controller
@Requires(Permission.ANSWER_FOR_CHAIN)
@RequestMapping(MyPlacesPage.PATH)
class MyPlacesController {

  private final ChainDesk desk;
  private final PlaceShowing showing;
  private final AnswerForChain answering;

  MyPlacesController(ChainDesk desk, PlaceShowing showing, AnswerForChain answering) {
    this.desk = desk;
    this.showing = showing;
    this.answering = answering;
  }

  @GetMapping
  View list(Actor actor, Frame frame) {
    List<PlaceLine> lines = desk.places(actor.organisationsFor(Permission.ANSWER_FOR_CHAIN));
    return frame.show(
        new MyPlacesPage(lines.stream().map(line -> showing.row(line, frame)).toList()));
  }

  @GetMapping("/{request}")
  View look(@PathVariable UUID request, Actor actor, Frame frame) {
    return frame.show(page(theirs(actor, request), Written.nothing(PlaceShowing.TEXTS), frame));
  }

  @PostMapping("/{request}/acceptance")
  View accept(@PathVariable UUID request, Actor actor, Frame frame) {
    theirs(actor, request);
    return seeOther(answer(actor, request, Optional.empty()), frame);
  }

  @PostMapping("/{request}/decline")
  View decline(@PathVariable UUID request, Input input, Actor actor, Frame frame) {
    PlaceLine line = theirs(actor, request);
    return switch (input.outcome(PlaceShowing.reason(input))) {
      case Rejected<String>(var errors) ->
          frame.refuse(page(line, Written.refused(PlaceShowing.TEXTS, input, errors), frame));
      case Accepted<String>(String reason) ->
          switch (answer(actor, request, Optional.of(reason))) {
            case Outcome.TellsOfSomebody(var findings) -> {
              Written written =
                  Written.telling(PlaceShowing.TEXTS, input, "reason", reason, findings);
              yield frame.refuse(page(line, written, frame));
            }
            case Outcome outcome -> seeOther(outcome, frame);
          };
    };
  }

  private Outcome answer(Actor actor, UUID request, Optional<String> reason) {
    return answering.answer(
        new Command(new Answerer.Somebody(actor), new Place.Id(request), reason));
  }

  private static View seeOther(Outcome outcome, Frame frame) {
    return frame.seeOther(MyPlacesPage.PATH, PlaceShowing.notice(outcome));
  }

  private PlaceLine theirs(Actor actor, UUID request) {
    return desk.place(new Place.Id(request))
        .filter(line -> actor.mayFor(Permission.ANSWER_FOR_CHAIN, line.place().partner()))
        .orElseThrow(() -> new NotFoundException("place"));
  }

  private PlacePage page(PlaceLine line, Written written, Frame frame) {
    String address = MyPlacesPage.PATH + "/" + line.place().request().id().value();
    return showing.page(line, address, written, frame);
  }
}
