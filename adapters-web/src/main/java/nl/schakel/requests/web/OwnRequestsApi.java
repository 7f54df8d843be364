package nl.schakel.requests.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.usecase.ManageOwnRequest;
import nl.schakel.requests.usecase.RequestTraining;
import nl.schakel.requests.usecase.RequestTraining.Act;
import nl.schakel.requests.usecase.RequestTraining.Contact;
import nl.schakel.requests.web.RequestShapes.CompletedShape;
import nl.schakel.requests.web.RequestShapes.RequestShape;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an organisation does with its own request, for programs. */
@RestController
@RequestMapping("/api/v1/training-requests/{id}")
@Requires(Permission.SIGNED_IN)
class OwnRequestsApi {

  private final RequestBook book;
  private final RequestTraining requesting;
  private final ManageOwnRequest managing;
  private final RequestWords words;

  OwnRequestsApi(
      RequestBook book, RequestTraining requesting, ManageOwnRequest managing, RequestWords words) {
    this.book = book;
    this.requesting = requesting;
    this.managing = managing;
    this.words = words;
  }

  @PostMapping("/completions")
  RequestShape complete(
      @PathVariable UUID id, @Accepts(CompletedShape.class) Input input, Actor actor) {
    Sheet sheet = TrainingRequestsApi.find(book, actor, id);
    Act act = RequestFormController.act(input);
    var wish = new WishForm(input, act, words.today()).read(sheet.details().wish().kind());
    return switch (requesting.revise(
        contact(actor), new RequestId(id), input.orReject(wish), act)) {
      case RequestTraining.Outcome.Saved _, RequestTraining.Outcome.Sent _ -> one(id, actor);
      case RequestTraining.Outcome.NotOffered _ -> throw new Refused("NOT_MADE_TO_MEASURE");
      case RequestTraining.Outcome.NotForThem _ -> throw new Refused("ADVICE_FOR_MUNICIPALITIES");
    };
  }

  @PostMapping("/cancellation")
  RequestShape withdraw(@PathVariable UUID id, Actor actor) {
    return switch (managing.withdraw(contact(actor), new RequestId(id))) {
      case ManageOwnRequest.Outcome.Done _ -> one(id, actor);
      case ManageOwnRequest.Outcome.NotNow _ -> throw new Refused("REQUEST_NOT_NOW");
    };
  }

  /** Does not wait for a free training any longer: would pay instead. */
  @PostMapping("/reclassification")
  RequestShape payInstead(@PathVariable UUID id, Actor actor) {
    return switch (managing.payInstead(contact(actor), new RequestId(id))) {
      case ManageOwnRequest.Outcome.Done _ -> one(id, actor);
      case ManageOwnRequest.Outcome.NotNow _ -> throw new Refused("REQUEST_NOT_NOW");
    };
  }

  /** Says yes to what was proposed. */
  @PostMapping("/confirmation")
  RequestShape accept(@PathVariable UUID id, Actor actor) {
    return switch (managing.accept(contact(actor), new RequestId(id))) {
      case ManageOwnRequest.Outcome.Done _ -> one(id, actor);
      case ManageOwnRequest.Outcome.NotNow _ -> throw new Refused("REQUEST_NOT_NOW");
    };
  }

  private RequestShape one(UUID id, Actor actor) {
    return RequestShape.of(TrainingRequestsApi.find(book, actor, id));
  }

  static Contact contact(Actor actor) {
    return new Contact(actor.person(), Optional.of(actor));
  }
}
