package nl.schakel.requests.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Wish.Kind;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Filter;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.usecase.RequestTraining;
import nl.schakel.requests.usecase.RequestTraining.Act;
import nl.schakel.requests.usecase.RequestTraining.Command;
import nl.schakel.requests.usecase.RequestTraining.Outcome;
import nl.schakel.requests.usecase.RequestTraining.Who;
import nl.schakel.requests.web.RequestShapes.AskedShape;
import nl.schakel.requests.web.RequestShapes.Part;
import nl.schakel.requests.web.RequestShapes.RequestShape;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests for trainings, for programs. */
@RestController
@RequestMapping("/api/v1/training-requests")
class TrainingRequestsApi {

  private final RequestBook book;
  private final RequestTraining requesting;
  private final RequestWords words;

  TrainingRequestsApi(RequestBook book, RequestTraining requesting, RequestWords words) {
    this.book = book;
    this.requesting = requesting;
    this.words = words;
  }

  @PostMapping
  @Requires(Permission.ANYONE)
  @Limited("training-request")
  RequestShape request(@Accepts(AskedShape.class) Input input, Caller caller) {
    var programme = input.required("programme", Slug::parse);
    var kind = input.optional("kind", As.oneOf(Kind.class));
    Act act = RequestFormController.act(input);
    var wish =
        new WishForm(input, act, words.today())
            .read(kind.ifRight().flatMap(given -> given).orElse(Kind.TRAINING));
    Supplier<Who> who = who(input, caller);
    Command command =
        input.orReject(() -> new Command(who.get(), programme.get(), wish.get(), act));
    return shape(requesting.request(command));
  }

  /** Who comes with a token is known; everybody else says who asks. */
  private static Supplier<Who> who(Input input, Caller caller) {
    if (caller.actor().isPresent()) {
      input.objectIfGiven("contact").ifPresent(_ -> input.refuse("contact", "NOT_ALLOWED"));
      return () -> new Who.Account(caller.actor().get());
    }
    Input contact = input.object("contact");
    var name = contact.required("name", PersonName::parse);
    var email = contact.required("email", EmailAddress::parse);
    var language = contact.optional("language", Language::parse);
    return () -> new Who.Newcomer(name.get(), email.get(), language.get().orElse(Language.DUTCH));
  }

  RequestShape shape(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Saved(var id) -> find(id);
      case Outcome.Sent(var id, var _) -> find(id);
      case Outcome.NotOffered _ -> throw new Refused("NOT_MADE_TO_MEASURE");
      case Outcome.NotForThem _ -> throw new Refused("ADVICE_FOR_MUNICIPALITIES");
    };
  }

  private RequestShape find(RequestId id) {
    return book.find(id).map(RequestShape::of).orElseThrow(() -> new NotFoundException("request"));
  }

  @GetMapping
  @Requires(Permission.SIGNED_IN)
  Listing<RequestShape> list(
      @RequestParam(defaultValue = "REQUESTER") Part part, PageRequest page, Actor actor) {
    return Listing.of(
        switch (part) {
          case REQUESTER -> book.of(actor.person(), page).map(RequestShape::of);
          case COORDINATOR -> book.list(all(actor), page).map(RequestShape::of);
        });
  }

  private static Filter all(Actor actor) {
    return new Filter(
        actor.organisationsFor(Permission.HANDLE_REQUESTS), Optional.empty(), Set.of(), Set.of());
  }

  @GetMapping("/{id}")
  @Requires(Permission.SIGNED_IN)
  RequestShape one(@PathVariable UUID id, Actor actor) {
    return RequestShape.of(find(book, actor, id));
  }

  /** Only who asked, and who looks after it once it is complete, know that it is there. */
  static Sheet find(RequestBook book, Actor actor, UUID id) {
    return book.find(new RequestId(id))
        .filter(sheet -> isTheirs(sheet, actor))
        .orElseThrow(() -> new NotFoundException("request"));
  }

  /** Only who looks after it. */
  static Sheet handled(RequestBook book, Actor actor, UUID id) {
    return book.find(new RequestId(id))
        .filter(sheet -> actor.mayFor(Permission.HANDLE_REQUESTS, sheet.details().organiser()))
        .filter(sheet -> sheet.details().completed().isPresent())
        .orElseThrow(() -> new NotFoundException("request"));
  }

  private static boolean isTheirs(Sheet sheet, Actor actor) {
    var details = sheet.details();
    return details.contact().equals(actor.person())
        || (details.completed().isPresent()
            && actor.mayFor(Permission.HANDLE_REQUESTS, details.organiser()));
  }
}
