package nl.schakel.requests.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.access.Caller;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.TailorMade;
import nl.schakel.learning.TailorMade.Offer;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Wish.Kind;
import nl.schakel.requests.usecase.RequestTraining;
import nl.schakel.requests.usecase.RequestTraining.Act;
import nl.schakel.requests.usecase.RequestTraining.Command;
import nl.schakel.requests.usecase.RequestTraining.Outcome;
import nl.schakel.requests.usecase.RequestTraining.Who;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where an organisation asks for a training of its own. */
@Controller
@Requires(Permission.ANYONE)
class RequestFormController {

  private static final Duration READABLE = Duration.ofHours(12);

  private final RequestTraining requesting;
  private final TailorMade programmes;
  private final RequestWords words;
  private final LinkTokens links;
  private final Clock clock;

  RequestFormController(
      RequestTraining requesting,
      TailorMade programmes,
      RequestWords words,
      LinkTokens links,
      Clock clock) {
    this.requesting = requesting;
    this.programmes = programmes;
    this.words = words;
    this.links = links;
    this.clock = clock;
  }

  @GetMapping(RequestFormPage.PATH)
  View form(Input input, Caller caller, Frame frame) {
    return frame.show(page(offer(input), kind(input), List.of(), input, caller, frame));
  }

  @PostMapping(RequestFormPage.PATH)
  @Limited("training-request")
  View send(Input input, Caller caller, Frame frame) {
    Offer offer = offer(input);
    Act act = act(input);
    var wish = new WishForm(input, act, words.today()).read(kind(input));
    Supplier<Who> who = who(input, caller, frame.language());
    return switch (input.outcome(() -> new Command(who.get(), offer.slug(), wish.get(), act))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(page(offer, kind(input), errors, input, caller, frame));
      case Accepted<Command>(var command) ->
          switch (requesting.request(command)) {
            case Outcome.Saved(var id) -> sent(id, caller, "requests.notice.saved", frame);
            case Outcome.Sent(var id, var _) -> sent(id, caller, "requests.notice.sent", frame);
            case Outcome.NotOffered _ -> throw new NotFoundException("programme");
            case Outcome.NotForThem _ ->
                frame.refuse(page(offer, kind(input), List.of(notForThem()), input, caller, frame));
          };
    };
  }

  static FieldError notForThem() {
    return FieldError.of("/organisationKind", "ADVICE_FOR_MUNICIPALITIES");
  }

  static Act act(Input input) {
    return input.optional("act", As.oneOf(Act.class)).ifRight().flatMap(a -> a).orElse(Act.SEND);
  }

  /** Who has no account proves the address by the link in the mail; here there is none yet. */
  private View sent(RequestId id, Caller caller, String notice, Frame frame) {
    String path =
        caller.actor().isPresent()
            ? MyRequestsController.PATH + "/" + id.value()
            : SentController.PATH
                + links.issue(
                    Purpose.TRAINING_REQUEST_SENT, id.value(), clock.instant().plus(READABLE));
    return frame.seeOther(path, notice);
  }

  private static Supplier<Who> who(Input input, Caller caller, Language language) {
    if (caller.actor().isPresent()) {
      return () -> new Who.Account(caller.actor().get());
    }
    var name = input.required("name", PersonName::parse);
    var email = input.required("email", EmailAddress::parse);
    return () -> new Who.Newcomer(name.get(), email.get(), language);
  }

  private Offer offer(Input input) {
    return input
        .required("programme", Slug::parse)
        .ifRight()
        .flatMap(programmes::find)
        .orElseThrow(() -> new NotFoundException("programme"));
  }

  private static Kind kind(Input input) {
    return input
        .optional("kind", As.oneOf(Kind.class))
        .ifRight()
        .flatMap(kind -> kind)
        .orElse(Kind.TRAINING);
  }

  private RequestFormPage page(
      Offer offer, Kind kind, List<FieldError> errors, Input input, Caller caller, Frame frame) {
    Optional<String> room = kind == Kind.TRAINING ? words.room(offer, frame) : Optional.empty();
    return new RequestFormPage(
        new FormView(RequestFormPage.TEXTS, input.typed(), errors),
        kind,
        Optional.of(offer.slug().value()),
        RequestFormPage.PATH,
        new Link(offer.title().in(frame.language()), "/programmes/" + offer.slug().value()),
        room,
        caller.actor().isEmpty());
  }
}
