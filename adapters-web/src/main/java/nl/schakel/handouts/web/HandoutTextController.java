package nl.schakel.handouts.web;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.handouts.HandoutLanguages;
import nl.schakel.handouts.usecase.WriteHandout;
import nl.schakel.handouts.usecase.WriteHandout.Command;
import nl.schakel.handouts.usecase.WriteHandout.Outcome;
import nl.schakel.handouts.usecase.WriteHandout.Piece;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
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

/** Where a hand-out is written in one language, and given to parents. */
@Controller
@RequestMapping(HandoutPaths.DESK + "/{topic}/{language}")
@Requires(Permission.KEEP_HANDOUTS)
class HandoutTextController {

  private final WriteHandout writing;
  private final HandoutTextShowing showing;

  HandoutTextController(WriteHandout writing, HandoutTextShowing showing) {
    this.writing = writing;
    this.showing = showing;
  }

  @GetMapping
  View show(@PathVariable String topic, @PathVariable String language, Frame frame) {
    return frame.show(showing.page(piece(topic, language), frame));
  }

  @PostMapping
  View write(
      @PathVariable String topic,
      @PathVariable String language,
      Input input,
      Actor actor,
      Frame frame) {
    Piece piece = piece(topic, language);
    HandoutTextPage page = showing.page(piece, frame);
    return switch (input.outcome(HandoutForm.read(input, piece, actor))) {
      case Rejected<Command>(var errors) -> frame.refuse(page.with(form(input).withErrors(errors)));
      case Accepted<Command>(var command) -> written(command, page, input, frame);
    };
  }

  private View written(Command command, HandoutTextPage page, Input input, Frame frame) {
    try {
      return answer(writing.write(command), page, "handouts.notice.written", frame);
    } catch (StaleChangeException _) {
      long now = Long.parseLong(page.form().value("version"));
      return frame.refuse(page.with(form(input).outdated("text", now)));
    }
  }

  @PostMapping("/publication")
  View publish(
      @PathVariable String topic, @PathVariable String language, Actor actor, Frame frame) {
    Piece piece = piece(topic, language);
    return answer(
        writing.publish(actor, piece),
        showing.page(piece, frame),
        "handouts.notice.published",
        frame);
  }

  @PostMapping("/review")
  View review(@PathVariable String topic, @PathVariable String language, Actor actor, Frame frame) {
    Piece piece = piece(topic, language);
    return answer(
        writing.review(actor, piece),
        showing.page(piece, frame),
        "handouts.notice.reviewed",
        frame);
  }

  @PostMapping("/retirement")
  View retire(@PathVariable String topic, @PathVariable String language, Actor actor, Frame frame) {
    Piece piece = piece(topic, language);
    return answer(
        writing.retire(actor, piece), showing.page(piece, frame), "handouts.notice.retired", frame);
  }

  private static View answer(Outcome outcome, HandoutTextPage page, String notice, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ -> frame.seeOther(page.address(), notice);
      case Outcome.NothingThere _ -> frame.seeOther(page.address(), "handouts.notice.notNow");
      case Outcome.NoSuchDutch _ ->
          frame.refuse(
              page.with(page.form().withErrors(List.of(FieldError.of("/text", "NO_SUCH_DUTCH")))));
    };
  }

  private static FormView form(Input input) {
    return new FormView(HandoutForm.TEXTS, input.typed(), List.of());
  }

  private static Piece piece(String topic, String language) {
    return new Piece(
        HandoutPaths.topic(topic),
        HandoutPaths.there(HandoutLanguages.parse(language), "language"));
  }
}
