package nl.schakel.requests.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.usecase.RequestTraining.Contact;
import nl.schakel.requests.web.OwnRequests.Owner;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One's own requests, with an account. */
@Controller
@Requires(Permission.SIGNED_IN)
class MyRequestsController {

  static final String PATH = "/my/requests";

  private final RequestBook book;
  private final RequestShowing showing;
  private final OwnRequests own;
  private final UnfinishedRequests unfinished;
  private final OwnSteps steps;
  private final NamesForm names;

  MyRequestsController(
      RequestBook book,
      RequestShowing showing,
      OwnRequests own,
      UnfinishedRequests unfinished,
      OwnSteps steps,
      NamesForm names) {
    this.book = book;
    this.showing = showing;
    this.own = own;
    this.unfinished = unfinished;
    this.steps = steps;
    this.names = names;
  }

  @GetMapping(PATH)
  View list(Input input, Actor actor, Frame frame) {
    var asked = input.page();
    Page<Sheet> page = book.of(actor.person(), input.orReject(asked));
    return frame.show(
        new MyRequestsPage(
            page.map(sheet -> showing.view(sheet, frame)).items(),
            Pages.numbered(
                page.number(), page.totalPages(), number -> PATH + "?pageNumber=" + number)));
  }

  @GetMapping(PATH + "/{id}")
  View one(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(own.page(owner(actor, id), frame));
  }

  @GetMapping(PATH + "/{id}/completion")
  View form(@PathVariable UUID id, Actor actor, Frame frame) {
    return unfinished.form(owner(actor, id), frame);
  }

  @PostMapping(PATH + "/{id}/completion")
  View complete(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return unfinished.complete(owner(actor, id), input, frame);
  }

  @PostMapping(PATH + "/{id}/withdrawal")
  View withdraw(@PathVariable UUID id, Actor actor, Frame frame) {
    return steps.withdraw(owner(actor, id), frame);
  }

  @PostMapping(PATH + "/{id}/payment")
  View pay(@PathVariable UUID id, Actor actor, Frame frame) {
    return steps.pay(owner(actor, id), frame);
  }

  @PostMapping(PATH + "/{id}/acceptance")
  View accept(@PathVariable UUID id, Actor actor, Frame frame) {
    return steps.accept(owner(actor, id), frame);
  }

  @PostMapping(PATH + "/{id}/names")
  View name(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return names.name(owner(actor, id), input, frame);
  }

  @PostMapping(PATH + "/{id}/names/{enrolment}/removal")
  View takeBack(@PathVariable UUID id, @PathVariable UUID enrolment, Actor actor, Frame frame) {
    return names.takeBack(owner(actor, id), enrolment, frame);
  }

  private static Owner owner(Actor actor, UUID id) {
    return new Owner(
        new Contact(actor.person(), Optional.of(actor)),
        new RequestId(id),
        PATH + "/" + id,
        Optional.of(PATH));
  }
}
