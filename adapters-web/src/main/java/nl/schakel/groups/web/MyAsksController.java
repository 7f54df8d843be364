package nl.schakel.groups.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.AskId;
import nl.schakel.groups.query.AskBook;
import nl.schakel.groups.query.AskBook.Request;
import nl.schakel.groups.usecase.AnswerAsk;
import nl.schakel.shared.NotFoundException;
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

/** What somebody with an account was asked for groups. */
@Controller
@RequestMapping(MyAsksPage.PATH)
@Requires(Permission.SIGNED_IN)
class MyAsksController {

  private final AskBook book;
  private final AskShowing showing;
  private final AnswerAsk answering;

  MyAsksController(AskBook book, AskShowing showing, AnswerAsk answering) {
    this.book = book;
    this.showing = showing;
    this.answering = answering;
  }

  @GetMapping
  View list(Actor actor, Frame frame) {
    return frame.show(
        new MyAsksPage(
            book.of(actor.person()).stream().map(it -> showing.row(it, frame)).toList()));
  }

  @GetMapping("/{id}")
  View look(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(page(theirs(actor, id), FormView.empty(AskPage.TEXTS), frame));
  }

  @PostMapping("/{id}/acceptance")
  View accept(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.seeOther(
        MyAsksPage.PATH + "/" + id,
        AskShowing.notice(answering.accept(Optional.of(actor), new AskId(id))));
  }

  @PostMapping("/{id}/decline")
  View decline(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Request request = theirs(actor, id);
    return switch (input.outcome(AskShowing.reason(input))) {
      case Rejected<String>(var errors) ->
          frame.refuse(page(request, new FormView(AskPage.TEXTS, input.typed(), errors), frame));
      case Accepted<String>(var reason) ->
          frame.seeOther(
              MyAsksPage.PATH + "/" + id,
              AskShowing.notice(answering.decline(Optional.of(actor), new AskId(id), reason)));
    };
  }

  private Request theirs(Actor actor, UUID id) {
    return book.find(new AskId(id))
        .filter(it -> it.asked().question().person().equals(actor.person()))
        .orElseThrow(() -> new NotFoundException("ask"));
  }

  private AskPage page(Request request, FormView form, Frame frame) {
    String address = MyAsksPage.PATH + "/" + request.asked().question().id().value();
    return showing.page(request, address, "/my/calendar", form, frame);
  }
}
